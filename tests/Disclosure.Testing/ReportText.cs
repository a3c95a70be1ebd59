using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Testing;

/// <summary>Tells a report in a failed property: what is not 0, and how many zeros there are.</summary>
internal static class ReportText
{
    public static string Of(AnnualDisclosureReport report)
    {
        var cells = report.Form.Cells.Where(cell => report[cell] != 0L).Select(cell => $"{cell.Path}={Of(report[cell])}").ToList();
        return $"""
            {report.Edition} {report.Year} “{report.Authority}”, {report.Form.Cells.Count - cells.Count} cells are 0
            {string.Join("; ", cells)}
            sections: {(report.Sections is null ? "null" : string.Join("; ", report.Sections.Select(Of)))}
            deviations: {string.Join("; ", report.Deviations)}
            """;
    }

    private static string Of(Figure figure) => figure.State switch
    {
        FigureState.Number => $"{figure}{(figure.Text is null ? "" : $"“{figure.Text}”")}",
        FigureState.Blank or FigureState.Absent => figure.State.ToString(),
        _ => $"{figure.State}“{figure.Text}”",
    };

    private static string Of(ReportSection section) =>
        section.Statutory is FormSection statutory && section.Number == statutory.Number && section.Title == statutory.Label.Chinese
            ? $"{section.Number}"
            : $"{section.Number} {section.Title}";
}
