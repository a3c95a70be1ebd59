using Disclosure.Documents.Grids;
using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Documents.Mapping;

/// <summary>
/// Places the figures of a row whose cells stand a line each without bars: there must be just one line for each column,
/// or two where an empty line stands between cells.
/// </summary>
internal static class PlainRow
{
    /// <summary>Reads a row.</summary>
    /// <returns>How many of the lines behind its labels it takes: all of them.</returns>
    public static int Read(StripRow row, TableHead head, TableContents contents)
    {
        var columns = head.ColumnKeys.Count;
        var step = head.IsSpaced ? 2 : 1;
        var lines = row.Lines;
        var cells = Enumerable.Range(1, columns).Select(column => (column * step) - 1).Where(line => line < lines.Count).Select(line => CellOf(lines[line])).ToList();
        var isSpacedOut = !head.IsSpaced || Enumerable.Range(0, columns).All(column => column * step < lines.Count && lines[column * step].Kind == LineKind.Empty);
        var rest = lines.Skip(columns * step).ToList();
        contents.LostCells.See(head.Table, row.Label, [.. lines.Where((_, line) => line % step == step - 1).Select(line => line.Text)], columns);
        if (cells.Count < columns || !isSpacedOut || rest.Exists(line => line.Kind != LineKind.Empty))
        {
            contents.Refuse(head.Table, row.Key, row.Label, CellsMet(lines.Count, step, columns), columns, CellCount.Lines);
        }
        else if (IsProven(row, head, cells, isExact: rest.Count == step - 1))
        {
            contents.Place(head, row.Key, row.Label, cells);
        }
        else
        {
            contents.RefuseUnproven(head.Table, row.Key, row.Label, UnprovenReason.Lines);
        }

        return lines.Count;
    }

    // Between labels the lines must add up. At the end of a table, an empty line too many could stem from within the row:
    // then only a row that balances is proven. And an empty line in place of a figure could hide a blank that was dropped.
    private static bool IsProven(StripRow row, TableHead head, List<PrintedCell> cells, bool isExact)
    {
        if (!cells.TrueForAll(CanBeFigure)) return false;
        if (cells[^1].Doubt is not null && !RowBalance.Holds(head.Table, cells)) return false;
        if (row.IsFollowedByLabel) return isExact;
        return (isExact || RowBalance.Holds(head.Table, cells)) && (!cells[^1].IsBlank || cells.TrueForAll(cell => cell.IsBlank));
    }

    // Between lines without bars, words are more likely to have strayed in than to stand in a cell.
    private static bool CanBeFigure(PrintedCell cell) =>
        cell.IsBlank || char.IsDigit(cell.Text[0]) || FigureText.Read(cell, FigureKind.SignedChange).State != FigureState.Unreadable;

    // Lines that are just as many but stand otherwise are told as one too few.
    private static int CellsMet(int lines, int step, int columns) =>
        ((lines - step + 1) / step) is var met && met == columns ? columns - 1 : met;

    private static PrintedCell CellOf(PrintedLine line) => line.Cells.Count > 0 ? line.Cells[0] : new PrintedCell("", line.Place);
}
