using AngleSharp.Dom;
using Disclosure.Reports;

namespace Disclosure.Documents.Html;

/// <summary>Where the elements of a page stand in its source. Elements that the parser added stand where the last one did.</summary>
internal sealed class HtmlPlaces
{
    private readonly List<int> lineStarts;
    private readonly IReadOnlyList<int>? offsets;
    private DocumentPlace last = new(1, 1);

    /// <summary>The places of a page in its source.</summary>
    public HtmlPlaces(string source)
    {
        lineStarts = [0];
        for (var end = source.IndexOf('\n'); end >= 0; end = source.IndexOf('\n', end + 1)) lineStarts.Add(end + 1);
    }

    private HtmlPlaces(HtmlPlaces outer, IReadOnlyList<int> offsets)
    {
        lineStarts = outer.lineStarts;
        this.offsets = offsets;
    }

    /// <summary>The places of a piece of a page within the same source.</summary>
    /// <param name="offsets">For each character of the piece, where it stands in the source.</param>
    public HtmlPlaces Within(IReadOnlyList<int> offsets) => new(this, offsets);

    public DocumentPlace Of(IElement element)
    {
        if (element.SourceReference is not { } reference) return last;

        // The parser counts from 1, and its own line numbers end at 65,535.
        var index = Math.Max(0, reference.Position.Position - 1);
        if (offsets is { Count: > 0 }) index = offsets[Math.Min(index, offsets.Count - 1)];
        var line = lineStarts.BinarySearch(index);
        if (line < 0) line = ~line - 1;
        return last = new DocumentPlace(line + 1, index - lineStarts[line] + 1);
    }
}
