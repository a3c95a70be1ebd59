using Disclosure.Reports;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Series;

namespace Disclosure.Core.Tests.Series;

/// <summary>What moved between organs follows from the reports of the others, and nothing is taken for 0 that cannot be read.</summary>
public sealed class MovedFiguresTests
{
    private const string Person = "applications.carriedOverFromPriorYear.naturalPerson";
    private const string InForce = "proactive.normativeDocuments.inForce";

    [Fact]
    public void A_merger_brings_what_the_merged_organ_carried_forward()
    {
        var filled = Filled(AdjustmentKind.Merger, Report(2021, forward: 2, inForce: 5));

        Assert.Equal((2, 5), (filled.Into(Person), filled.Into(InForce)));
        Assert.Contains("2 of the applications carried forward in 2021 left them", filled.Summary.English, StringComparison.Ordinal);
        Assert.Contains("2021 年度结转的申请转出 2 件", filled.Summary.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_transfer_brings_what_the_other_has_less_than_it_carried_forward()
    {
        var filled = Filled(AdjustmentKind.Transfer, Report(2021, forward: 7, inForce: 9), Report(2022, over: 4, inForce: 8, issued: 2, repealed: 1));

        Assert.Equal((3, 2), (filled.Into(Person), filled.Into(InForce)));
    }

    [Fact]
    public void A_transfer_to_the_other_takes_away_what_the_other_has_more()
    {
        var filled = Filled(AdjustmentKind.Transfer, Report(2021, forward: 4), Report(2022, over: 6));

        Assert.Equal(-2, filled.Into(Person));
        Assert.Contains("came to them", filled.Summary.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_split_takes_away_what_the_new_organ_begins_with()
    {
        var filled = Filled(AdjustmentKind.Split, Report(2022, over: 3, inForce: 6, issued: 1, repealed: 0));

        Assert.Equal((-3, -5), (filled.Into(Person), filled.Into(InForce)));
    }

    [Fact]
    public void Without_the_reports_that_are_needed_an_entry_stays_as_it_is()
    {
        Assert.Null(Filled(AdjustmentKind.Merger).Cells);
        Assert.Null(Filled(AdjustmentKind.Merger, Report(2022, over: 1)).Cells);
        Assert.Null(Filled(AdjustmentKind.Transfer, Report(2021, forward: 1)).Cells);
        Assert.Null(Filled(AdjustmentKind.Recount, Report(2021, forward: 1)).Cells);
    }

    [Fact]
    public void A_figure_that_cannot_be_read_is_not_known_and_is_told()
    {
        var unread = Report(2021, forward: 2, inForce: 5).Report.With("applications.carriedForwardToNextYear.naturalPerson", Figure.OfText("2件多"));

        var filled = Filled(AdjustmentKind.Merger, new SeriesReport(unread));

        Assert.False(filled.Cells!.ContainsKey(Person));
        Assert.Equal(2, filled.Into("applications.carriedOverFromPriorYear.total"));
        Assert.Contains("没有或无法识别：二、上年结转政府信息公开申请数量 × 自然人", filled.Summary.Chinese, StringComparison.Ordinal);
    }

    private static Adjustment Filled(AdjustmentKind kind, params SeriesReport[] reports)
    {
        var list = new AdjustmentList([new Adjustment { Authority = "农业局", Year = 2022, Kind = kind, Others = ["乡村振兴局"], Reason = "三定规定" }]);
        return Assert.Single(list.FilledFrom(reports.Length == 0 ? [] : [ReportSeries.Of(reports)]).Entries);
    }

    private static SeriesReport Report(int year, long over = 0, long forward = 0, long inForce = 0, long issued = 0, long repealed = 0)
    {
        var builder = new ReportBuilder(year) { Authority = "乡村振兴局" }.SetRest(Figure.Zero);
        foreach (var kind in new[] { "naturalPerson", "total" })
        {
            builder.Set($"applications.carriedOverFromPriorYear.{kind}", over).Set($"applications.carriedForwardToNextYear.{kind}", forward);
        }

        builder.Set(InForce, inForce).Set("proactive.normativeDocuments.issuedThisYear", issued).Set("proactive.normativeDocuments.repealedThisYear", repealed);
        return new SeriesReport(builder.Build());
    }
}
