using UglyToad.PdfPig.Core;

namespace Disclosure.Documents.Pdf.Painting;

/// <summary>Where a character stands on a page, and how large.</summary>
/// <param name="Start">Where it begins on its line.</param>
/// <param name="End">Where the next one begins.</param>
/// <param name="Size">The size of its font.</param>
/// <param name="Box">The room that its shape takes, as digits and capitals do.</param>
internal readonly record struct GlyphShape(PdfPoint Start, PdfPoint End, double Size, Box Box)
{
    private const double Height = 0.7;

    // In points: what is smaller, nobody can read.
    private const double Smallest = 0.8;
    private const double LeastSize = 0.5;

    /// <summary>The shape of a character; null where it is too small to be seen.</summary>
    /// <param name="matrix">How a font of one point is turned into points of the page.</param>
    /// <param name="width">How wide the character is, in parts of the font's size.</param>
    public static GlyphShape? Of(in TransformationMatrix matrix, double width)
    {
        var start = new PdfPoint(matrix.E, matrix.F);
        var end = new PdfPoint(matrix.E + (width * matrix.A), matrix.F + (width * matrix.B));
        var size = Length(matrix.C, matrix.D);
        var length = Length(end.X - start.X, end.Y - start.Y);
        if (Math.Max(size, length) < Smallest) return null;
        var (upX, upY) = (Height * matrix.C, Height * matrix.D);
        var box = new Box(
            Math.Min(start.X, end.X) + Math.Min(0, upX),
            Math.Min(start.Y, end.Y) + Math.Min(0, upY),
            Math.Max(start.X, end.X) + Math.Max(0, upX),
            Math.Max(start.Y, end.Y) + Math.Max(0, upY));
        return new GlyphShape(start, end, size > LeastSize ? size : Math.Max(1, length), box);
    }

    private static double Length(double x, double y) => Math.Sqrt((x * x) + (y * y));
}
