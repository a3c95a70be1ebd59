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

/// <summary>A sum held against its units, as a workbook: the units with their checks, every cell with what adds up to it, and the findings.</summary>
internal sealed class RollupXlsx : IRollupWriter
{
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
        var rows = new RowSheet(
            [
                new(RollupTexts.Unit, 30), new(RollupTexts.Report, 40), new(RollupTexts.OwnErrors, 10), new(RollupTexts.InSumOrNot, 16),
                new(RollupTexts.InDiffering, 14), new(RollupTexts.OtherVersions, 40),
            ],
            looks,
            language);
        rows.AddNote(rollup.Sum.Title);
        var received = rollup.Units.Count(row => row.Unit.Report is not null);
        rows.AddNote(RollupTexts.Received(received, rollup.Units.Count - received).In(language));
        foreach (var answer in rollup.Result.Answers) rows.AddNote(answer.Text.In(language));
        foreach (var row in rollup.Units)
        {
            rows.Add(rows.Row(
                row.Unit.Unit.Name, row.Unit.Report?.ToString() ?? RollupTexts.NotHandedIn.In(language), row.Errors, row.Standing.In(language), row.Differing,
                string.Join('\n', row.Unit.Versions)));
        }

        return rows;
    }

    private RowSheet CellsOf(CheckedRollup rollup)
    {
        var rows = new RowSheet(
            [
                new(SeriesVerbTexts.Cell, 44), new(RollupTexts.InSum, 12), new(RollupTexts.Together, 12), new(SeriesTexts.Difference, 10),
                new(RollupTexts.Addends(), 70), new(XlsxTexts.Path, 50, IsPrinted: false),
            ],
            looks,
            language);
        rows.AddNote(RollupTexts.AllCells.In(language));

        // Cells that differ stand first.
        var form = rollup.Result.Audit.Report.Form;
        foreach (var cell in rollup.Differing.Concat(form.Cells.Except(rollup.Differing)))
        {
            var addends = RollupTexts.Addends(rollup.Result[cell])?.In(language);
            if (addends is null && !rollup.Differing.Contains(cell)) continue;
            rows.Add(rows.Row(cell.Name.In(language), NumberIn(rollup, cell), rollup.Result[cell].Known, rollup.Result.Residual(cell), addends, cell.Path));
        }

        return rows;
    }

    private object NumberIn(CheckedRollup rollup, FormCell cell) =>
        rollup.Result.Audit.Report[cell] is { Number: { } number } ? number : FigureNames.Of(rollup.Result.Audit.Report[cell]).In(language);
}
