using Disclosure.Cli.Files;
using Disclosure.Cli.Results.Comparing;
using Disclosure.Cli.Texts;
using Disclosure.Documents.Writing.Workbooks;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Results.Texts;
using Disclosure.Results.Xlsx;

namespace Disclosure.Cli.Writers.Xlsx;

/// <summary>In which cells two reports differ, as a workbook of one sheet.</summary>
internal sealed class DiffXlsx(ResultTarget target, DisplayLanguage language) : IDiffWriter
{
    public void Write(ComparedReports reports)
    {
        var styles = new WorkbookStyles();
        using var rows = new RowSheet(
            [
                new(SeriesVerbTexts.Cell, 60), new(BilingualText.Same(reports.OneName), 24), new(BilingualText.Same(reports.OtherName), 24),
                new(SeriesTexts.Difference, 14), new(XlsxTexts.Path, 60, IsPrinted: false),
            ],
            new RowLooks(styles),
            language);
        rows.AddNote(SeriesVerbTexts.DiffHeading.In(language));
        rows.AddNote(reports.Count.In(language));
        foreach (var cell in reports.Cells)
        {
            rows.Add(rows.Row(cell.Cell.Name.In(language), Of(cell.One), Of(cell.Other), cell.Difference, cell.Cell.Path));
        }

        using var workbook = new RowWorkbook(styles, SeriesVerbTexts.DiffHeading, language);
        workbook.Add(SeriesVerbTexts.DiffHeading, rows);
        workbook.WriteTo(target);
    }

    private object Of(Figure? figure) => figure?.Number is { } number ? number : ComparedReports.Of(figure).In(language);
}
