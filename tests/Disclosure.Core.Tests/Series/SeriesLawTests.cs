using Disclosure.Findings;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Series;
using Disclosure.Rules;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Series;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public sealed class SeriesLawTests
{
    // What these ask is likeness, which generated years have by chance; examples show what they find.
    private static readonly RuleOptions Exact = new()
    {
        Grades = new[] { "DC6009", "DC6010", "DC6012", "DC6015" }.ToDictionary(id => id, _ => RuleGrade.Off),
    };

    [Property(MaxTest = 300)]
    public void Every_break_is_told_with_its_cells_and_nothing_else(YearSeries series)
    {
        var told = Told(Run(series.Reports, series.Adjustments));

        Assert.Equal(SeriesOracle.Of(series).Select(each => each.ToString()).Order(StringComparer.Ordinal), told);
    }

    [Property(MaxTest = 100)]
    public void The_order_of_the_reports_changes_nothing(YearSeries series)
    {
        var turned = new AdjustmentList(series.Adjustments.Entries.Reverse());

        var one = Run(series.Reports, series.Adjustments);
        var other = Run(series.Reports.Reverse(), turned);

        Assert.Equal(one.Findings.Select(finding => (finding.Fingerprint, finding.Message())), other.Findings.Select(finding => (finding.Fingerprint, finding.Message())));
        Assert.Equal(one.Verdict, other.Verdict);
    }

    [Property(MaxTest = 100)]
    public void Adjustments_in_which_nothing_moved_change_nothing(YearSeries series)
    {
        var nothing = series.Reports.Select(report => new Adjustment
        {
            Authority = report.Report.Authority!,
            Year = report.Year,
            Kind = AdjustmentKind.Transfer,
            Reason = "没有划转",
            Cells = new Dictionary<string, long> { ["applications.carriedOverFromPriorYear.total"] = 0 },
        });

        var without = Run(series.Reports, AdjustmentList.Empty);
        var with = Run(series.Reports, new AdjustmentList(nothing));

        Assert.Equal(without.Findings, with.Findings);
    }

    [Property(MaxTest = 100)]
    public void What_is_said_of_a_year_alone_stays_the_same(YearSeries series)
    {
        foreach (var year in Run(series.Reports, series.Adjustments).Years)
        {
            var alone = ReportAudit.Run(year.Report, Exact).Findings;

            Assert.Equal(alone.Select(finding => finding.Message()), year.Findings.Where(IsOfOneReport).Select(finding => finding.Message()));
        }
    }

    private static SeriesResult Run(IEnumerable<SeriesReport> reports, AdjustmentList adjustments) =>
        SeriesAudit.Run(Assert.Single(ReportSeries.ByAuthority(reports).Series), adjustments, Exact);

    private static bool IsOfOneReport(Finding finding) => !finding.RuleId.StartsWith("DC6", StringComparison.Ordinal);

    private static IEnumerable<string> Told(SeriesResult result) => result.Years
        .SelectMany(year => year.Findings.Where(finding => !IsOfOneReport(finding)).Select(finding => (Finding: finding, year.Report.Year)))
        .Select(told => new ToldBreak(
            told.Finding.RuleId, told.Year!.Value, [.. told.Finding.Cells.Select(cell => $"{cell.Role} {cell.Cell.Path}")], told.Finding.IsExplained).ToString())
        .Order(StringComparer.Ordinal);
}
