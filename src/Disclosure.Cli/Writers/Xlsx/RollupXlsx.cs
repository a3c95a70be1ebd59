using Disclosure.Cli.Files;
using Disclosure.Cli.Results.Rolling;
using Disclosure.Cli.Texts;
using Disclosure.Documents.Writing.Workbooks;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Results.Texts;
using Disclosure.Results.Xlsx;
using Disclosure.Rules;

namespace Disclosure.Cli.Writers.Xlsx;

/// <summary>A sum held against its units, as a workbook: the units with their checks, every cell with what each adds to it, and the findings.</summary>
internal sealed class RollupXlsx : IRollupWriter
{
    private const int UnitWidth = 12;

    private readonly ResultTarget target;
    private readonly DisplayLanguage language;
    private readonly WorkbookStyles styles = new();
    private readonly RowLooks looks;

    public RollupXlsx(ResultTarget target, DisplayLanguage language)
    {
        (this.target, this.language) = (target, language);
        looks = new RowLooks(styles);
    }

    public void Write(CheckedRollup rollup)
    {
        using var units = UnitsOf(rollup);
        using var cells = CellsOf(rollup);
        using var findings = new FindingSheet(looks, language);
        foreach (var row in findings.Of(rollup.Sum)) findings.Rows.Add(row);
        using var workbook = new RowWorkbook(styles, HtmlTexts.Heading, language);
        workbook.Add(RollupTexts.Units, units);
        workbook.Add(RollupTexts.AllCells, cells);
        workbook.Add(XlsxTexts.Findings, findings.Rows);
        workbook.WriteTo(target);
    }

    private RowSheet UnitsOf(CheckedRollup rollup)
    {
        // Where nothing is suspected, and no unit handed in twice, there is no column for it.
        var (isAnySuspected, isAnyDoubled) = (rollup.Units.Any(row => row.Suspicion is not null), rollup.Units.Any(row => row.Unit.Versions.Count > 0));
        List<SheetColumn> columns =
        [
            new(RollupTexts.Unit, 30), new(RollupTexts.Report, 40), new(RollupTexts.OwnErrors, 10), new(RollupTexts.InSumOrNot, 16),
            new(RollupTexts.InDiffering, 14),
        ];
        if (isAnySuspected) columns.Add(new(RollupTexts.Suspicion, 24));
        if (isAnyDoubled) columns.Add(new(RollupTexts.OtherVersions, 40));
        var rows = new RowSheet(columns, looks, language);
        rows.AddNote(rollup.Sum.Title);
        rows.AddNote($"{AuditTexts.Verdict.In(language)}  {rollup.Sum.Verdict}  {rollup.Sum.Tally.Counts.In(language)}");
        foreach (var cause in rollup.Causes) rows.AddNote(cause.In(language));
        var received = rollup.Units.Count(row => row.Unit.Report is not null);
        rows.AddNote(RollupTexts.Received(received, rollup.Units.Count - received).In(language));
        foreach (var row in rollup.Units)
        {
            List<object?> cells = [row.Unit.Unit.Name, ReportOf(row), row.Errors, row.Standing.In(language), row.Differing];
            if (isAnySuspected) cells.Add(row.Suspicion?.In(language));
            if (isAnyDoubled) cells.Add(string.Join('\n', row.Unit.Versions));
            rows.Add(rows.Row([.. cells]));
        }

        return rows;
    }

    private string ReportOf(UnitRow row) => row.Unit.Report?.ToString() ?? RollupTexts.NotHandedIn.In(language);

    // A row a cell and a column a unit, so that what adds up can be sorted and added again; cells that differ stand first.
    private RowSheet CellsOf(CheckedRollup rollup)
    {
        List<SheetColumn> columns =
        [
            new(SeriesVerbTexts.Cell, 60), new(RollupTexts.InSum, 12), new(RollupTexts.Together, 12), new(SeriesTexts.Difference, 10),
            .. rollup.Units.Select(row => new SheetColumn(BilingualText.Same(row.Unit.Unit.Name), UnitWidth, IsPrinted: false)),
            new(XlsxTexts.Path, 50, IsPrinted: false),
        ];
        var rows = new RowSheet(columns, looks, language);
        rows.AddNote(RollupTexts.AllCells.In(language));
        foreach (var cell in rollup.Differing.Concat(rollup.Result.Audit.Report.Form.Cells.Except(rollup.Differing)))
        {
            var added = rollup.Result[cell];
            rows.Add(rows.Row(
            [
                cell.Name.In(language), NumberIn(rollup, cell), added.Known, rollup.Result.Residual(cell),
                .. added.Addends.Select(addend => (object?)addend.Number), cell.Path,
            ]));
        }

        return rows;
    }

    private object NumberIn(CheckedRollup rollup, FormCell cell) =>
        rollup.Result.Audit.Report[cell] is { Number: { } number } ? number : FigureNames.Of(rollup.Result.Audit.Report[cell]).In(language);
}
