using Disclosure.Documents.Grids;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Contents;

/// <summary>A row of a printed table whose cells are known by their columns, whatever edition the report turns out to be.</summary>
/// <param name="Table">The section whose table it stands in.</param>
/// <param name="Key">The row's key; empty in section 四, whose rows have no label.</param>
/// <param name="Label">The cell that names the row.</param>
/// <param name="Values">The cells by the keys of their columns; empty when they could not be placed.</param>
internal sealed record TableRow(SectionKind Table, string Key, PrintedCell Label, IReadOnlyList<KeyValuePair<string, PrintedCell>> Values)
{
    /// <summary>The heads under which the row stands, counted from 1 through the document; 0 for none.</summary>
    public int HeadNumber { get; init; }

    /// <summary>The line in which the row ends or, where it stands apart from its label, that in which it was placed; counted from 0.</summary>
    public int Line { get; init; }

    /// <summary>Whether a caption above the row names the report's year, and no other.</summary>
    public bool IsOfNamedYear { get; init; }

    /// <summary>Whether a caption above the row names another year, so that its figures were refused.</summary>
    public bool IsOfOtherYear { get; init; }

    /// <summary>How many headings stand before the row; the last of them opens its section.</summary>
    public int Part { get; init; }
}
