using Disclosure.Documents.Grids;

namespace Disclosure.Documents.Mapping;

/// <summary>
/// Places the figures of a row whose cells stand a line each. A row is placed only when it is proven whole: by its
/// number of lines, or by bars that add up to the width of the table.
/// </summary>
internal sealed class StripRows(TableContents contents)
{
    /// <summary>Reads a row.</summary>
    /// <returns>The line at which reading goes on.</returns>
    public int Read(IReadOnlyList<PrintedLine> strip, StripRow row, TableHead head, int? width) =>
        row.LastLabel >= 0 && strip[row.LastLabel].Kind == LineKind.Cell
            ? ReadBarred(strip, row, head, width)
            : ReadPlain(strip, row, head);

    private int ReadBarred(IReadOnlyList<PrintedLine> strip, StripRow row, TableHead head, int? width)
    {
        var columns = head.ColumnKeys.Count;
        var values = strip.Take(row.End).Skip(row.LastLabel + 1).Where(line => line.Kind == LineKind.Cell).ToList();
        var isOpen = values.FindIndex(line => line.SpannedColumns > 0) is var spanned && spanned < 0;
        if (!isOpen) values = values[..(spanned + 1)];
        var labels = row.FirstLabel > row.LastLabel ? 0 : strip.Take(row.LastLabel + 1).Skip(row.FirstLabel).Sum(Width);
        var met = labels + values.Sum(Width);

        // A head of rows that began on an earlier page stands as a blank before the label, behind the bars that end the row above.
        if (met + row.BlanksBefore == width) met += row.BlanksBefore;
        var cells = values.ConvertAll(line => line.Cells[0]);
        var label = row.Key.Length == 0 ? FirstCell(strip, row) : strip[row.LastLabel].Cells[0];

        // Where a table ends, its last bars are trimmed away with the text. Then one cell for each column is proof enough,
        // and before a heading a row of blanks is one however many of them were trimmed.
        var isLast = isOpen && row.IsLast;
        var isWhole = cells.Count == columns || (isLast && row.End == strip.Count && cells.Count > 0 && cells.Count < columns && cells.TrueForAll(cell => cell.IsBlank));

        // A row that its own bars close, with a cell for each column, can have lost a head before its label but no figure.
        var isProven = width is null || isLast
            ? isWhole
            : (met == width && cells.Count <= columns && CanOnlyEndTheRow(cells, columns)) || (!isOpen && cells.Count == columns);
        if (isProven)
        {
            var covered = Enumerable.Repeat(new PrintedCell("", label.Place), columns - cells.Count);
            contents.Place(head, row.Key, label, covered.Concat(cells));
        }
        else
        {
            contents.Refuse(head.Table, row.Key, label, width is null || isLast ? cells.Count : met, isLast ? columns : width ?? columns);
        }

        return values.Count == 0 ? row.End : IndexOf(strip, values[^1], row) + 1;
    }

    // Labels that span into the columns leave fewer cells than columns. Then the cells are the last ones, unless a blank
    // behind a printed figure could be the one that spans.
    private static bool CanOnlyEndTheRow(List<PrintedCell> cells, int columns) =>
        cells.Count == columns || cells.SkipWhile(cell => cell.IsBlank).All(cell => !cell.IsBlank);

    private int ReadPlain(IReadOnlyList<PrintedLine> strip, StripRow row, TableHead head)
    {
        var columns = head.ColumnKeys.Count;
        var lines = strip.Take(row.End).Skip(row.LastLabel + 1).ToList();
        var step = head.IsSpaced ? 2 : 1;
        var due = columns * step;
        var cells = Enumerable.Range(0, columns).Select(column => ((column + 1) * step) - 1)
            .Where(line => line < lines.Count).Select(line => lines[line].Cells.Count > 0 ? lines[line].Cells[0] : new PrintedCell("", lines[line].Place)).ToList();
        var isSpacedOut = !head.IsSpaced || Enumerable.Range(0, columns).All(column => column * step < lines.Count && lines[column * step].Kind == LineKind.Empty);
        var rest = lines.Skip(due).ToList();
        var isWhole = cells.Count == columns && isSpacedOut && rest.TrueForAll(line => line.Kind == LineKind.Empty);
        var isFollowedByLabel = row.End < strip.Count && strip[row.End].Kind == LineKind.Text && LabelIndex.Of(strip[row.End].Text).IsKnown;

        // Between labels the lines must add up. At the end of a table, an empty line too many could stem from within the row:
        // then only a row that balances is proven. And an empty line in place of a figure could hide a blank that was dropped.
        var isExact = rest.Count == step - 1;
        var isProven = isExact || (!isFollowedByLabel && RowBalance.Holds(head.Table, cells));
        if (!isFollowedByLabel) isProven &= cells.Count > 0 && (!cells[^1].IsBlank || cells.TrueForAll(cell => cell.IsBlank));
        var label = row.Key.Length == 0 ? FirstCell(strip, row) : strip[row.LastLabel].Cells[0];
        if (isWhole && isProven) contents.Place(head, row.Key, label, cells);
        else if (isWhole) contents.RefuseUnproven(head.Table, row.Key, label);
        else contents.Refuse(head.Table, row.Key, label, CellsOf(lines, step, columns), columns);
        return row.End;
    }

    // Lines that are just as many but stand otherwise are told as one too few.
    private static int CellsOf(List<PrintedLine> lines, int step, int columns) =>
        ((lines.Count - step + 1) / step) is var met && met == columns ? columns - 1 : met;

    private static PrintedCell FirstCell(IReadOnlyList<PrintedLine> strip, StripRow row) =>
        new("", strip[row.LastLabel + 1].Place);

    private static int Width(PrintedLine line) => line.Kind == LineKind.Cell ? 1 + line.SpannedColumns : 0;

    private static int IndexOf(IReadOnlyList<PrintedLine> strip, PrintedLine line, StripRow row)
    {
        var index = row.LastLabel + 1;
        while (!ReferenceEquals(strip[index], line)) index++;
        return index;
    }
}
