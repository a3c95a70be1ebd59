using Disclosure.Documents.Grids;

namespace Disclosure.Documents.Mapping;

/// <summary>
/// Places the figures of a row whose cells stand a line each, closed by bars: the bars must add up to the width of the
/// table, which its first row shows.
/// </summary>
internal static class BarredRow
{
    /// <summary>Reads a row.</summary>
    /// <returns>How many of the lines behind its labels it takes.</returns>
    public static int Read(StripRow row, TableHead head, int? width, TableContents contents)
    {
        var columns = head.ColumnKeys.Count;
        var values = row.Lines.Where(line => line.Kind == LineKind.Cell).ToList();
        var closing = values.FindIndex(line => line.SpannedColumns > 0);
        var rest = closing < 0 ? [] : values[(closing + 1)..];
        if (closing >= 0) values = values[..(closing + 1)];
        var met = row.Labels.Concat(values).Sum(Width);

        // A head of rows that began on an earlier page stands as a blank before the label, behind the bars that end the row above.
        if (met + row.BlanksBefore == width) met += row.BlanksBefore;
        var cells = values.ConvertAll(line => line.Cells[0]);
        if (IsProven(row, cells, columns, isOpen: closing < 0, met, width) && rest.TrueForAll(line => line.Text.Length == 0))
        {
            var covered = Enumerable.Repeat(new PrintedCell("", row.Label.Place), columns - cells.Count);
            contents.Place(head, row.Key, row.Label, covered.Concat(cells));
            return values.Count == 0 ? row.Lines.Count : row.Lines.ToList().IndexOf(values[^1]) + 1;
        }

        var isOfWidth = width is null || met + rest.Count == width;
        contents.Refuse(head.Table, row.Key, row.Label, isOfWidth ? cells.Count : met + rest.Count, isOfWidth ? columns : width!.Value, isOfWidth ? CellCount.BehindLabel : CellCount.WholeRow);
        return row.Lines.Count;
    }

    private static bool IsProven(StripRow row, List<PrintedCell> cells, int columns, bool isOpen, int met, int? width)
    {
        var isWhole = cells.Count == columns;
        if (width is null) return isWhole;

        // Where a table ends, its last bars are trimmed away with the text. Then one cell for each column is proof enough,
        // and before a heading a row of blanks is one however many of them were trimmed.
        if (isOpen && row.IsLast) return isWhole || (row.IsFollowedByHeading && cells.Count > 0 && cells.Count < columns && cells.TrueForAll(cell => cell.IsBlank));

        // A row that its own bars close, with a cell for each column, can have lost a head before its label but no figure.
        return (met == width && CanOnlyEndTheRow(cells, columns)) || (!isOpen && isWhole);
    }

    // Labels that span into the columns leave fewer cells than columns. Then the cells are the last ones, unless a figure
    // before them, or a blank behind a figure, could be the one that spans.
    private static bool CanOnlyEndTheRow(List<PrintedCell> cells, int columns) =>
        cells.Count == columns
        || (cells.Count > 0 && cells.Count < columns && cells[0].IsBlank && cells.SkipWhile(cell => cell.IsBlank).All(cell => !cell.IsBlank));

    private static int Width(PrintedLine line) => line.Kind == LineKind.Cell ? 1 + line.SpannedColumns : 0;
}
