using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Packages;
using Disclosure.Documents.Workbooks;
using Disclosure.Reports;

namespace Disclosure.Documents.Collecting;

/// <summary>Reads the shown sheets of a workbook, hidden rows and columns too: a filter that is left on hides units, and their sum has them.</summary>
internal static class CollectedSheets
{
    /// <summary>The sheets, each as a grid, and as the lines in which a form is looked for.</summary>
    /// <exception cref="DamagedPartException">The workbook is damaged.</exception>
    public static IReadOnlyList<(CollectedGrid Grid, Func<IReadOnlyList<PrintedLine>> Lines)> Of(byte[] bytes, PackageParts parts, ReadingContext context)
    {
        var sheets = new List<(CollectedGrid, Func<IReadOnlyList<PrintedLine>>)>();
        foreach (var (name, _, sheet, _) in ShownSheet.Of(bytes, parts, context))
        {
            sheets.Add((GridOf(sheet, name, context), () => new SheetGrid(sheet, name, context).Lines()));
        }

        return sheets;
    }

    private static CollectedGrid GridOf(Sheet sheet, string name, ReadingContext context)
    {
        var filled = sheet.Cells.Where(cell => cell.Text.Length > 0).ToList();
        if (filled.Count == 0) return new CollectedGrid(name, [], new HashSet<int>());
        var (height, width) = (filled.Max(cell => cell.Address.Row) + 1, filled.Max(cell => cell.Address.Column) + 1);
        context.Budget.Take((long)height * width);
        var rows = new PrintedCell[height][];
        for (var row = 0; row < height; row++)
        {
            rows[row] = new PrintedCell[width];
            for (var column = 0; column < width; column++) rows[row][column] = new PrintedCell("", PlaceOf(name, row, column));
        }

        foreach (var cell in filled)
        {
            var (row, column) = (cell.Address.Row, cell.Address.Column);
            rows[row][column] = new PrintedCell(cell.Text, PlaceOf(name, row, column)) { Doubt = cell.Doubt };
        }

        foreach (var merge in sheet.Merges) Cover(rows, merge, context);
        return new CollectedGrid(name, rows, sheet.HiddenRows)
        {
            HiddenColumns = Enumerable.Range(0, width).Where(column => sheet.HiddenColumns[column]).ToHashSet(),
        };
    }

    private static void Cover(PrintedCell[][] rows, CellRange merge, ReadingContext context)
    {
        if (merge.First.Row >= rows.Length || merge.First.Column >= rows[0].Length) return;
        var (last, end) = (Math.Min(merge.Last.Row, rows.Length - 1), Math.Min(merge.Last.Column, rows[0].Length - 1));
        context.Budget.Take((long)(last - merge.First.Row + 1) * (end - merge.First.Column + 1));
        var cell = rows[merge.First.Row][merge.First.Column] with
        {
            Rows = merge.Last.Row - merge.First.Row + 1,
            Columns = merge.Last.Column - merge.First.Column + 1,
        };
        for (var row = merge.First.Row; row <= last; row++) rows[row].AsSpan(merge.First.Column, end - merge.First.Column + 1).Fill(cell.Covered());
        rows[merge.First.Row][merge.First.Column] = cell;
    }

    private static DocumentPlace PlaceOf(string sheet, int row, int column) => DocumentPlace.InSheet(sheet, $"{new CellAddress(row, column)}");
}
