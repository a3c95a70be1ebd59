using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Reports;

namespace Disclosure.Documents.Workbooks;

/// <summary>
/// Places the cells of a sheet. A row without text or border stands between tables and ends the grid; in all other rows,
/// whatever has no text is a blank cell.
/// </summary>
internal sealed class SheetGrid
{
    // What is merged over more rows than a table has is no cell of one.
    private const int TallestMerge = 100;

    private readonly Sheet sheet;
    private readonly string name;
    private readonly ReadingContext context;
    private readonly Dictionary<CellAddress, SheetCell> cells;
    private readonly List<int> rows;
    private readonly ILookup<int, SheetCell> filled;
    private readonly ILookup<int, CellRange> merges;

    public SheetGrid(Sheet sheet, string name, ReadingContext context)
    {
        this.sheet = sheet;
        this.name = name;
        this.context = context;
        cells = sheet.Cells.DistinctBy(cell => cell.Address).ToDictionary(cell => cell.Address);
        filled = sheet.Cells.Where(cell => cell.Text.Length > 0 && IsShown(cell.Address.Column)).ToLookup(cell => cell.Address.Row);
        rows = [.. sheet.Cells.Select(cell => cell.Address.Row)
            .Concat(sheet.Merges.Where(merge => cells.ContainsKey(merge.First))
                .SelectMany(merge => Enumerable.Range(merge.First.Row, Math.Min(merge.Last.Row - merge.First.Row + 1, TallestMerge))))
            .Distinct().Where(row => !sheet.HiddenRows.Contains(row)).Order()];
        merges = sheet.Merges.Where(merge => IndexOf(rows, merge.First.Row) < IndexOf(rows, merge.Last.Row + 1))
            .ToLookup(merge => rows[IndexOf(rows, merge.First.Row)]);
    }

    /// <summary>The sheet as lines.</summary>
    public IReadOnlyList<PrintedLine> Lines()
    {
        var lines = new List<PrintedLine>();
        for (var start = 0; start < rows.Count;)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var end = start + 1;
            while (end < rows.Count && IsNext(rows[end - 1], rows[end])) end++;
            lines.AddRange(Block(rows.GetRange(start, end - start)));
            lines.Add(PrintedLine.Paragraph("", Place(new CellAddress(rows[end - 1], 0))));
            start = end;
        }

        return lines;
    }

    private bool IsNext(int row, int next)
    {
        while (++row < next)
        {
            if (!sheet.HiddenRows.Contains(row)) return false;
        }

        return true;
    }

    private IReadOnlyList<PrintedLine> Block(List<int> block)
    {
        var used = block.SelectMany(row => filled[row]).Select(cell => cell.Address.Column).Distinct().ToList();
        if (used.Count == 0) return [];
        var columns = Enumerable.Range(used.Min(), used.Max() - used.Min() + 1).Where(IsShown).ToList();
        context.Budget.Take((long)block.Count * columns.Count);
        var grid = new PrintedGrid(context.Budget);
        var taken = new bool[block.Count, columns.Count];
        foreach (var merge in block.SelectMany(row => merges[row])) PlaceMerge(merge, grid, block, columns, taken);
        for (var row = 0; row < block.Count; row++)
        {
            for (var column = 0; column < columns.Count; column++)
            {
                if (!taken[row, column]) grid.Place(row, column, Cell(new CellAddress(block[row], columns[column])));
            }
        }

        return grid.Lines();
    }

    // What is merged shows its first cell, also where that one is hidden.
    private void PlaceMerge(CellRange merge, PrintedGrid grid, List<int> block, List<int> columns, bool[,] taken)
    {
        var (top, bottom) = (IndexOf(block, merge.First.Row), IndexOf(block, merge.Last.Row + 1));
        var (left, right) = (IndexOf(columns, merge.First.Column), IndexOf(columns, merge.Last.Column + 1));
        if (top == bottom || left == right) return;
        context.Budget.Take((long)(bottom - top) * (right - left));
        for (var row = top; row < bottom; row++)
        {
            for (var column = left; column < right; column++) taken[row, column] = true;
        }

        grid.Place(top, left, Cell(merge.First) with { Rows = bottom - top, Columns = right - left });
    }

    // Where a number stands in a sorted list, or would stand.
    private static int IndexOf(List<int> sorted, int number) => sorted.BinarySearch(number) is var index && index < 0 ? ~index : index;

    private bool IsShown(int column) => !sheet.HiddenColumns[column];

    private PrintedCell Cell(CellAddress address) => cells.TryGetValue(address, out var cell)
        ? new PrintedCell(cell.Text, Place(address)) { Doubt = cell.Doubt }
        : new PrintedCell("", Place(address));

    private DocumentPlace Place(CellAddress address) => DocumentPlace.InSheet(name, address.ToString());
}
