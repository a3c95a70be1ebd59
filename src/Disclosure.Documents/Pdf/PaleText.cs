using Disclosure.Documents.Grids;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;

namespace Disclosure.Documents.Pdf;

/// <summary>Tells which characters of a page hardly show: pale ones, or white ones, that stand on no darker ground.</summary>
internal sealed class PaleText(IReadOnlyList<PdfPath> paths)
{
    // From black to white; zeros that are set in grey are darker than the one, and the grounds of table heads than the other.
    private const double LightestText = 0.8;
    private const double LightestGround = 0.75;

    // In points: what is narrower is a line.
    private const double LeastGround = 4;
    private const long MostComparisons = 20_000_000;

    private readonly List<PdfRectangle> grounds =
        [.. paths.Where(path => path.IsFilled && LightOf(path.FillColor) < LightestGround).SelectMany(path => path).Select(part => part.GetBoundingRectangle()).OfType<PdfRectangle>().Where(box => box.Width > LeastGround && box.Height > LeastGround)];

    private long comparisons;

    /// <summary>Whether a character hardly shows.</summary>
    /// <exception cref="GridLimitException">There are more grounds than on any page of a report.</exception>
    public bool Holds(Letter letter)
    {
        if (LightOf(letter.Color) < LightestText) return false;
        comparisons += grounds.Count;
        if (comparisons > MostComparisons) throw new GridLimitException();
        return !grounds.Exists(ground => IsOn(ground, letter.StartBaseLine) || IsOn(ground, letter.EndBaseLine));
    }

    private static bool IsOn(PdfRectangle ground, PdfPoint point) =>
        point.X >= ground.Left && point.X <= ground.Right && point.Y >= ground.Bottom && point.Y <= ground.Top;

    private static double LightOf(IColor? color)
    {
        if (color is null or PatternColor) return 0;
        var (red, green, blue) = color.ToRGBValues();
        return (0.3 * red) + (0.59 * green) + (0.11 * blue);
    }
}
