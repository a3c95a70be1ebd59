using Disclosure.Documents.Pdf.Painting;

namespace Disclosure.Documents.Pdf;

/// <summary>Sorts the lines of a page by how they run: across, down, or at a slant.</summary>
internal sealed class RulingFinder(PageTurn turn)
{
    private const double Shortest = 2;
    private const double Slant = 1;

    /// <summary>The lines that run across.</summary>
    public List<Ruling> Across { get; } = [];

    /// <summary>The lines that run down.</summary>
    public List<Ruling> Down { get; } = [];

    /// <summary>The others, from end to end.</summary>
    public List<(double StartX, double StartY, double EndX, double EndY)> Slanted { get; } = [];

    /// <summary>Sorts in a line.</summary>
    public void Add(PaintedLine line)
    {
        var (startX, startY) = turn.Point(line.From);
        var (endX, endY) = turn.Point(line.To);
        var (width, height) = (Math.Abs(endX - startX), Math.Abs(endY - startY));
        if (height <= Slant && width >= Shortest) Across.Add(new Ruling((startY + endY) / 2, Math.Min(startX, endX), Math.Max(startX, endX)));
        else if (width <= Slant && height >= Shortest) Down.Add(new Ruling((startX + endX) / 2, Math.Min(startY, endY), Math.Max(startY, endY)));
        else if (width > Slant && height > Slant) Slanted.Add((startX, startY, endX, endY));
    }
}
