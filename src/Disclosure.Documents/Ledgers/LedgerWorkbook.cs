using Disclosure.Documents.Limits;
using Disclosure.Documents.Packages;
using Disclosure.Documents.Shown;
using Disclosure.Documents.Workbooks;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Ledgers;

/// <summary>Reads the sheets of an Excel workbook as ledgers, one after the other.</summary>
internal static class LedgerWorkbook
{
    private const int DaysOf1904 = 1462;

    // Of a workbook that counts from 1900 the days before March of that year are off by one; no ledger is so old.
    private const decimal FirstDay = 61;
    private const decimal LastDay = 2_958_465;

    private static readonly BilingualText Format = new("Excel 工作簿（.xlsx）", "an Excel workbook (.xlsx)");

    /// <summary>Reads a workbook.</summary>
    /// <returns>A problem where it cannot be read.</returns>
    public static ReadingProblem? Read(byte[] bytes, LedgerReadingRun run) =>
        DamagedDocument.Reported(Format, () => ReadSheets(bytes, run), problem => problem);

    private static ReadingProblem? ReadSheets(byte[] bytes, LedgerReadingRun run)
    {
        var parts = new PackageParts(bytes, run.Context.Options);
        if (parts.Problem is { } problem) return problem;
        foreach (var sheet in ShownSheet.Of(bytes, parts, run.Context))
        {
            Read(sheet.Content, SheetName.Told(sheet.Name, sheet.Number, run.Words.Terms), sheet.CountsFrom1904, run);
        }

        return null;
    }

    private static void Read(Sheet sheet, string name, bool from1904, LedgerReadingRun run)
    {
        var reader = run.Begin();
        var hidden = 0;
        foreach (var row in sheet.Cells.Where(cell => cell.Text.Length > 0).GroupBy(cell => cell.Address.Row).OrderBy(row => row.Key))
        {
            run.Context.Cancellation.ThrowIfCancellationRequested();
            var before = reader.Cases.Count;
            var cells = Cells(row, from1904);
            run.Context.Budget.Take(cells.Length);
            reader.Read(new LedgerRow(row.Key + 1, cells, column => DocumentPlace.InSheet(name, $"{new CellAddress(row.Key, column)}")));
            if (sheet.HiddenRows.Contains(row.Key)) hidden += reader.Cases.Count - before;
        }

        run.End(reader);
        if (hidden > 0) run.Notes.Add(new ReadingProblem(ProblemCatalogue.HiddenCases, DocumentPlace.InSheet(name, "A1"), ("actual", NumberText.Of(hidden))));
    }

    private static LedgerCell[] Cells(IEnumerable<SheetCell> row, bool from1904)
    {
        var all = row.ToList();
        var cells = new LedgerCell[all.Max(cell => cell.Address.Column) + 1];
        Array.Fill(cells, new LedgerCell(""));
        foreach (var cell in all) cells[cell.Address.Column] = Of(cell, from1904);
        return cells;
    }

    private static LedgerCell Of(SheetCell cell, bool from1904)
    {
        var isUnclear = cell.Text.AsSpan().IndexOfAny(ShownText.Stroke, ShownText.Doubt) >= 0 || cell.Content.Style.Font.IsStruck == true;
        if (cell.Content.Number is not { } number) return new LedgerCell(cell.Text, null, isUnclear || cell.Doubt is not null);
        if (cell.Content.Style.Format.For(number).Kind != FormatKind.Date) return new LedgerCell(NumberText.Plain(number), null, isUnclear);
        var day = from1904 ? number + DaysOf1904 : number;
        return day is >= FirstDay and <= LastDay
            ? new LedgerCell(cell.Text, DateOnly.FromDateTime(DateTime.FromOADate((double)Math.Floor(day))), isUnclear)
            : new LedgerCell(cell.Text, null, isUnclear);
    }
}
