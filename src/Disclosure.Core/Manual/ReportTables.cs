using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules;

namespace Disclosure.Manual;

/// <summary>The tables of a report in Markdown, without the rows that hold 0 throughout.</summary>
internal static class ReportTables
{
    private const int Level = 3;

    public static void Write(MarkdownPage page, DisplayLanguage language, AnnualDisclosureReport report)
    {
        page.Heading(Level, ManualTexts.BalancedReport(report.Year, report.Authority, report.Form.Name).In(language));
        foreach (var blocks in report.Form.Tables.SelectMany(PrintedTables.BlocksOf)) Write(page, language, report, blocks);
        page.Paragraph(ManualTexts.OtherRowsAreZero.In(language));
    }

    private static void Write(MarkdownPage page, DisplayLanguage language, AnnualDisclosureReport report, IReadOnlyList<FormBlock> blocks)
    {
        var rows = blocks.SelectMany(block => block.Rows)
            .Select(row => (row, Cells: PrintedTables.CellsOf(report, row).ToList()))
            .Where(row => row.Cells.Exists(cell => report[cell].Number is not 0))
            .Select(row => (string[])[PrintedTables.TitleOf(row.row).In(language), .. row.Cells.Select(cell => FigureNames.Of(report[cell]).In(language))])
            .ToList();
        if (rows.Count == 0) return;
        var heads = blocks[0].Columns.Select(column => column.Label.In(language)).Prepend(ManualTexts.Row.In(language));
        page.Table([.. heads], rows, hasFigures: true);
    }
}
