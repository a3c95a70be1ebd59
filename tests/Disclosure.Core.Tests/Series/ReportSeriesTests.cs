using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Series;
using Disclosure.Rules;

namespace Disclosure.Core.Tests.Series;

public sealed class ReportSeriesTests
{
    [Fact]
    public void Reports_stand_by_year_whatever_their_order()
    {
        var series = ReportSeries.Of(Report(2023, "甲局"), Report(2021, "甲局"), Report(2022, "甲局"));

        Assert.Equal([2021, 2022, 2023], series.Reports.Select(report => report.Year));
        Assert.Empty(series.MissingYears);
    }

    [Fact]
    public void Two_reports_of_one_year_are_refused_with_both_sources()
    {
        var exception = Assert.Throws<ArgumentException>(() => ReportSeries.Of(Report(2022, "甲局", "one.json"), Report(2022, "甲局", "other.json")));

        Assert.Contains("one.json", exception.Message, StringComparison.Ordinal);
        Assert.Contains("other.json", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_without_its_year_is_refused() =>
        Assert.Throws<ArgumentException>(() => ReportSeries.Of(new SeriesReport(new ReportBuilder(ReportEdition.Revised2021).Build())));

    [Fact]
    public void A_series_without_reports_has_no_findings_and_no_verdict()
    {
        var audit = SeriesAudit.Run(ReportSeries.Of(Array.Empty<SeriesReport>()));

        Assert.Empty(audit.Years);
        Assert.Empty(audit.Findings);
        Assert.Equal(RuleVerdict.NotApplicable, audit.Verdict);
    }

    [Fact]
    public void Years_between_that_are_missing_are_told() =>
        Assert.Equal([2022, 2024], ReportSeries.Of(Report(2021, "甲局"), Report(2023, "甲局"), Report(2025, "甲局")).MissingYears);

    [Fact]
    public void One_name_in_other_spelling_is_one_organ_and_a_name_that_is_alike_another()
    {
        var groups = ReportSeries.ByAuthority([Report(2021, "青石县财政局"), Report(2022, " 青石縣財政局"), Report(2023, "青石县财政所")]);

        Assert.Equal([[2021, 2022], [2023]], groups.Series.OrderByDescending(series => series.Reports.Count).Select(series => series.Reports.Select(report => report.Year)));
    }

    [Fact]
    public void A_code_counts_before_names()
    {
        var groups = ReportSeries.ByAuthority([Report(2021, "扶贫办", code: "X1"), Report(2022, "乡村振兴局", code: "X1"), Report(2022, "另一局", code: "X2")]);

        Assert.Equal([2, 1], groups.Series.Select(series => series.Reports.Count).OrderDescending());
    }

    [Fact]
    public void Former_names_and_aliases_are_one_organ()
    {
        var known = new AdjustmentList(
            [new Adjustment { Authority = "乡村振兴局", Year = 2022, Kind = AdjustmentKind.Renamed, Others = ["扶贫办"], Reason = "更名" }],
            [new KnownAuthority { Name = "乡村振兴局", OtherNames = ["振兴局"] }]);

        var series = Assert.Single(ReportSeries.ByAuthority([Report(2021, "扶贫办"), Report(2022, "乡村振兴局"), Report(2023, "振兴局")], known).Series);

        Assert.Equal([2021, 2022, 2023], series.Reports.Select(report => report.Year));
    }

    [Fact]
    public void A_name_of_two_organs_places_nothing_and_neither_does_a_report_without_name_or_year()
    {
        var ambiguous = Report(2023, "政务办");
        var nameless = new SeriesReport(new ReportBuilder(2021).Build(), "nameless");
        var undated = new SeriesReport(new ReportBuilder(ReportEdition.Revised2021) { Authority = "甲局" }.Build(), "undated");

        var groups = ReportSeries.ByAuthority([Report(2021, "政务办", code: "A"), Report(2021, "政务办", code: "B"), ambiguous, nameless, undated]);

        Assert.Equal(2, groups.Series.Count);
        Assert.Equal(new HashSet<SeriesReport> { ambiguous, nameless, undated }, groups.Unplaced.Select(unplaced => unplaced.Report).ToHashSet());
        Assert.Equal(3, groups.Unplaced.Select(unplaced => unplaced.Reason.English).Distinct().Count());
    }

    [Fact]
    public void Of_several_versions_the_one_published_last_stands_in_the_series()
    {
        var first = Report(2021, "甲局", "z.json", published: new DateOnly(2022, 1, 20));
        var corrected = Report(2021, "甲局", "a.json", published: new DateOnly(2022, 3, 1));

        var series = Assert.Single(ReportSeries.ByAuthority([corrected, first]).Series);

        Assert.Equal([corrected], series.Reports);
        Assert.Equal([first], series.OtherVersions);
    }

    private static SeriesReport Report(int year, string authority, string? source = null, string? code = null, DateOnly? published = null) => new(
        new ReportBuilder(year) { Authority = authority, PublishedOn = published is { } date ? new ReportDate(date) : null }.Build(), source, code);
}
