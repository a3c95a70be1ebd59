using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Testing;

namespace Disclosure.Documents.Tests;

/// <summary>Rows of figures without heads that can be read: placed by the form's order only where the caller chose to, and marked.</summary>
public sealed class AssumedOrderTests
{
    private const string Path = "applications";
    private const string Title = "盐湖市行政审批局2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n";
    private static readonly ReadingOptions Chosen = new() { AssumesFormOrder = true };
    private static readonly IReadOnlyList<FormRow> Rows = Form.Revised2021.Table(SectionKind.Applications).Blocks[0].Rows;

    public static TheoryData<string, string> Printed => new()
    {
        { "rows of figures alone", Lines(SampleReports.Balanced2021, (_, figures) => string.Join(' ', figures)) },
        { "labels of rows", Lines(SampleReports.Balanced2021, (row, figures) => $"{row.Label.Chinese} {string.Join(' ', figures)}") },
        { "labels apart", string.Concat(Rows.Select(row => row.Label.Chinese + "\n")) + Lines(SampleReports.Balanced2021, (_, figures) => string.Join(" | ", figures)) },
        { "a figure on each line", "表头为图片\n" + Lines(SampleReports.Balanced2021, (_, figures) => string.Join('\n', figures)) },
        { "rows with bars", Lines(SampleReports.Balanced2021, (row, figures) => $"| {row.Label.Chinese} | {string.Join(" | ", figures)} |") },
    };

    [Theory]
    [MemberData(nameof(Printed))]
    public void Rows_without_heads_are_read_in_the_forms_order_where_the_caller_chose_to(string layout, string rows)
    {
        Assert.All(Figures(ReportDocument.ReadText(Title + rows)), figure => Assert.Equal(FigureState.Absent, figure.State));
        var reading = ReportDocument.ReadText(Title + rows, Chosen);
        Assert.Equal((layout, string.Join(' ', Figures(SampleReports.Balanced2021))), (layout, string.Join(' ', Figures(reading))));
        Assert.Contains(reading.Problems, problem => problem.Code == "DP2057");
        Assert.Contains(reading.Report!.Deviations, deviation => deviation is { Kind: FormDeviationKind.AssumedOrder, Element: Path });
        Assert.DoesNotContain(reading.Problems, problem => problem.Code is "DP2012" or "DP2023");
        Assert.Contains("\"kind\":\"assumedOrder\"", Disclosure.Reports.Json.ReportJson.Write(reading.Report).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_that_rests_on_assumed_figures_says_so()
    {
        var report = ReportDocument.ReadText(Title + Lines(SampleReports.Balanced2021, (_, figures) => string.Join(' ', figures)), Chosen).Report!;
        var findings = ReportAudit.Run(report.With("applications.receivedThisYear.total", 1L)).Findings.Where(finding => finding.Cells.Any(cell => cell.Cell.Path == "applications.receivedThisYear.total"));
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal(Certainty.Assumed, finding.Certainty));
    }

    [Fact]
    public void Rows_that_do_not_add_up_or_are_not_as_many_are_refused()
    {
        var rows = Lines(SampleReports.Balanced2021, (_, figures) => string.Join(' ', figures));
        IsRefused(rows[(rows.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        IsRefused(rows + "0 0 0 0 0 0 0\n");
        IsRefused(Lines(SampleReports.Balanced2021.With("applications.receivedThisYear.total", 1L), (_, figures) => string.Join(' ', figures)));
        IsRefused(Lines(SampleReports.Balanced2021, (_, figures) => string.Join(' ', figures.Reverse())));
    }

    [Fact]
    public void A_label_that_names_another_row_refuses_the_order() => IsRefused(
        Lines(SampleReports.Balanced2021, (row, figures) => $"{(row == Rows[0] ? Rows[1] : row == Rows[1] ? Rows[0] : row).Label.Chinese} {string.Join(' ', figures)}"));

    [Fact]
    public void Columns_that_could_change_places_are_refused()
    {
        // Where one kind of organization alone applied, its column could be the total behind 自然人.
        IsRefused(Lines(SampleReports.Balanced2021, (row, _) => row == Rows[0] || row.Key is "disclosed" or "totalDisposed" ? "0 5 0 0 0 0 5" : "0 0 0 0 0 0 0"));
        Assert.Equal("5", $"{ReportDocument.ReadText(Title + Lines(SampleReports.Balanced2021, (row, _) => row == Rows[0] || row.Key is "disclosed" or "totalDisposed" ? "5 0 0 0 0 0 5" : "0 0 0 0 0 0 0"), Chosen).Report![$"{Path}.disclosed.naturalPerson"]}");
    }

    private static void IsRefused(string rows)
    {
        var reading = ReportDocument.ReadText(Title + "表头为图片\n" + rows, Chosen);
        Assert.All(Figures(reading), figure => Assert.Equal(FigureState.Absent, figure.State));
        Assert.DoesNotContain(reading.Problems, problem => problem.Code == "DP2057");
    }

    private static IEnumerable<Figure> Figures(ReportReading reading) => reading.Report is { } report ? Figures(report) : [];

    private static IEnumerable<Figure> Figures(AnnualDisclosureReport report) => report.Form.Table(SectionKind.Applications).Cells.Select(cell => report[cell]);

    private static string Lines(AnnualDisclosureReport report, Func<FormRow, IEnumerable<string>, string> print) =>
        string.Concat(Rows.Select(row => print(row, report.Form.Cells.Where(cell => cell.Row == row).Select(cell => $"{report[cell]}")) + "\n"));
}
