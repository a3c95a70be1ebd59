using Disclosure.Cli.Choices;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Results.Texts;
using Disclosure.Rules;

namespace Disclosure.Cli.Results.Reading;

/// <summary>Reports as a table of figures: a row for each cell, or a row for each report with a column for each cell of all editions.</summary>
/// <param name="rows">What a row is.</param>
/// <param name="language">The language of heads, addresses and words.</param>
internal sealed class FigureTable(TableRows rows, DisplayLanguage language)
{
    private static readonly IReadOnlyList<FormCell> AllCells = [.. Form.All.Reverse().SelectMany(form => form.Cells).DistinctBy(cell => cell.Path)];

    /// <summary>What heads the columns.</summary>
    public IReadOnlyList<BilingualText> Heads { get; } = rows == TableRows.Cell
        ? [
            XlsxTexts.File, XlsxTexts.Authority, XlsxTexts.Year, AuditTexts.Edition, ReadingTexts.Cell, XlsxTexts.Subject, ReadingTexts.Figure,
            ReadingTexts.Printed, ReadingTexts.Place,
        ]
        : [XlsxTexts.File, XlsxTexts.Authority, XlsxTexts.Year, AuditTexts.Edition, .. AllCells.Select(cell => cell.Name)];

    /// <summary>The rows of a report: texts and numbers; null where nothing stands.</summary>
    public IEnumerable<IReadOnlyList<object?>> RowsOf(string source, AnnualDisclosureReport report)
    {
        object?[] head = [source, report.Authority, report.Year, report.Form.Name.In(language)];
        return rows == TableRows.Report
            ? [[.. head, .. AllCells.Select(cell => report.Form.FindCell(cell.Path) is { } own ? (object?)ValueOf(report[own]) ?? report[own].Text : null)]]
            : report.Form.Cells.Select(cell => (IReadOnlyList<object?>)[.. head, cell.Name.In(language), cell.Path, .. Told(report[cell])]);
    }

    private IEnumerable<object?> Told(Figure figure) =>
    [
        ValueOf(figure),
        figure.Text ?? (figure.Number is null ? FigureNames.Of(figure).In(language) : null),
        figure.Place is { } place ? PlaceTexts.Exact(place).In(language) : null,
    ];

    private static decimal? ValueOf(Figure figure) => figure.Number;
}
