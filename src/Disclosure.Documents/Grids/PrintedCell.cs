using Disclosure.Reports;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Grids;

/// <summary>
/// The text of one cell, trimmed, and where it stands. Paragraphs within it are kept apart by line feeds. In a grid, a
/// place over which another cell spans, or in which there is no cell, is a cell without text that is not printed.
/// </summary>
internal sealed record PrintedCell(string Text, DocumentPlace Place)
{
    /// <summary>Whether nothing is printed in the cell.</summary>
    public bool IsBlank => Text.Length == 0;

    /// <summary>Whether words are printed in the cell: more than the one letter that a sign may have.</summary>
    public bool HasWords => Text.Count(char.IsLetter) > 1;

    /// <summary>How many columns of its grid the cell covers, its own included.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>How many rows of its grid the cell covers, its own included.</summary>
    public int Rows { get; init; } = 1;

    /// <summary>Where a grid has a cell, rather than one that another spans over, or none.</summary>
    public bool IsOwn { get; init; } = true;

    /// <summary>Where a cell of the same or an earlier row spans over this place.</summary>
    public bool IsCovered => CoveredBy is not null;

    /// <summary>The cell of the same or an earlier row that spans over this place; null where none does.</summary>
    public PrintedCell? CoveredBy { get; init; }

    /// <summary>Whether the cell is blank and may be none: where not all lines of a text end alike, a bar may be the edge of a table or a cell.</summary>
    public bool MayBeEdge { get; init; }

    /// <summary>Why the cell's text cannot be taken for the figure that was filled in; null where nothing speaks against it.</summary>
    public ReadingProblem? Doubt { get; init; }

    /// <summary>The place that this cell spans over.</summary>
    public PrintedCell Covered() => new("", Place) { IsOwn = false, CoveredBy = this };

    /// <summary>A place of a grid in which there is no cell.</summary>
    public static PrintedCell Missing(DocumentPlace place) => new("", place) { IsOwn = false };
}
