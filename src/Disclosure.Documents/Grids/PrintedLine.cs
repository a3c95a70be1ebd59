using Disclosure.Reports;

namespace Disclosure.Documents.Grids;

/// <summary>A line of a document as a format reader hands it over, knowing nothing of the form.</summary>
/// <param name="Kind">What the line holds.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Cells">Its cells: none, one, or those of a row.</param>
/// <param name="SpannedColumns">For a <see cref="LineKind.Cell"/>: how many columns of its row, which it ends, are covered by spans.</param>
internal sealed record PrintedLine(LineKind Kind, DocumentPlace Place, IReadOnlyList<PrintedCell> Cells, int SpannedColumns = 0)
{
    /// <summary>The grid to which a row belongs whose cells stand at their columns, with spans resolved; null for rows of mere text.</summary>
    public PrintedGrid? Grid { get; init; }

    /// <summary>Where a bar at the beginning or the end of the row was taken for the edge of its table.</summary>
    public TableEdges Edges { get; init; }

    /// <summary>Whether nothing but spaces stands between the cells of the row, so that blank ones leave no trace.</summary>
    public bool IsOfSpaces { get; init; }

    /// <summary>The words of a line that may belong to a table without lines, where they stand; empty for all others.</summary>
    public IReadOnlyList<PlacedWord> Words { get; init; } = [];

    /// <summary>Whether words of the line stand far apart, as cells do.</summary>
    public bool IsSpacedOut { get; init; }

    /// <summary>The text of the line's first cell; empty for an empty line.</summary>
    public string Text => Cells.Count > 0 ? Cells[0].Text : "";

    /// <summary>What is printed in all of its cells, with a space between two.</summary>
    public string WholeText => Cells.Count == 1 ? Cells[0].Text : string.Join(' ', Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text));

    /// <summary>An empty line in the place of this one, whose text another has taken over.</summary>
    public PrintedLine Emptied() => new(LineKind.Empty, Place, []);

    /// <summary>A paragraph; an empty line where it has no text.</summary>
    public static PrintedLine Paragraph(string text, DocumentPlace place)
    {
        var trimmed = text.Trim();
        return trimmed.Length == 0
            ? new PrintedLine(LineKind.Empty, place, [])
            : new PrintedLine(LineKind.Text, place, [new PrintedCell(trimmed, place)]);
    }
}
