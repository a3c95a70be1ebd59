using AngleSharp.Dom;
using Disclosure.Reports;

namespace Disclosure.Documents.Html;

/// <summary>Where the elements of a page stand in its source. Elements that the parser added stand where the last one did.</summary>
internal sealed class HtmlPlaces
{
    private readonly List<int> lineStarts;
    private readonly ElementPositions positions;
    private readonly IReadOnlyList<int>? offsets;
    private DocumentPlace last = new(1, 1);

    /// <summary>The places of a page in its source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="positions">Where its elements stand in it, counted from 1.</param>
    public HtmlPlaces(string source, ElementPositions positions)
    {
        this.positions = positions;
        lineStarts = [0];
        for (var end = source.IndexOf('\n'); end >= 0; end = source.IndexOf('\n', end + 1)) lineStarts.Add(end + 1);
    }

    private HtmlPlaces(HtmlPlaces outer, ElementPositions positions, IReadOnlyList<int> offsets)
    {
        lineStarts = outer.lineStarts;
        this.positions = positions;
        this.offsets = offsets;
    }

    /// <summary>The places of a piece of a page within the same source.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="offsets">For each character of the piece, where it stands in the source.</param>
    public HtmlPlaces Within(HtmlSource piece, IReadOnlyList<int> offsets) => new(this, piece.Positions, offsets);

    /// <summary>Where an element stands in the source, from 0; null where that was not kept.</summary>
    public int? PositionOf(IElement element) => positions.Of(element) is int position ? Math.Max(0, position - 1) : null;

    public DocumentPlace Of(IElement element)
    {
        if (PositionOf(element) is not int index) return last;

        // The parser's own line numbers end at 65,535.
        if (offsets is { Count: > 0 }) index = offsets[Math.Min(index, offsets.Count - 1)];
        var line = lineStarts.BinarySearch(index);
        if (line < 0) line = ~line - 1;
        return last = new DocumentPlace(line + 1, index - lineStarts[line] + 1);
    }
}
