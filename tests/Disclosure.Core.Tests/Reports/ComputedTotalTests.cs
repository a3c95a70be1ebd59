using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Reports;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public sealed class ComputedTotalTests
{
    [Property]
    public void Computing_the_totals_of_a_balanced_report_changes_nothing(BalancedReport balanced) =>
        Assert.Equal(balanced.Report, balanced.Report.WithComputedTotals());

    [Property]
    public void Totals_that_were_lost_come_back(BalancedReport balanced)
    {
        var builder = balanced.Report.ToBuilder();
        Figure[] lost = [Figure.Absent, Figure.OfText("?"), Figure.Blank, 1_000_000L, 0.5m];
        foreach (var figure in lost)
        {
            foreach (var total in builder.Form.Totals) builder.Set(total.Cell, figure);
            Assert.Equal(balanced.Report, builder.Build().WithComputedTotals());
        }
    }

    [Fact]
    public void A_blank_part_adds_nothing_and_a_total_of_blanks_stays_blank()
    {
        var report = new ReportBuilder(2021)
            .Set("reconsideration.upheld", 2L)
            .Set("directLitigation.upheld", Figure.OfText("/"))
            .SetRest(Figure.Blank)
            .Build()
            .WithComputedTotals();

        Assert.Equal(2L, report["reconsideration.total"].Count);
        Assert.Equal(Figure.Blank, report["directLitigation.total"]);
        Assert.Equal(Figure.Blank, report["applications.totalDisposed.total"]);
    }

    [Theory]
    [InlineData("applications.disclosed.naturalPerson")]
    [InlineData("applications.receivedThisYear.otherOrganization")]
    [InlineData("litigationAfterReconsideration.pending")]
    public void A_part_that_is_no_whole_number_is_named(string path)
    {
        Figure[] figures = [Figure.Absent, Figure.OfText("3项"), 0.5m];
        foreach (var figure in figures)
        {
            var report = SampleReports.Balanced2021.With(path, figure);

            var exception = Assert.Throws<InvalidOperationException>(() => report.WithComputedTotals());
            Assert.Contains(path, exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_total_beyond_64_bits_is_refused()
    {
        var report = SampleReports.Balanced2021.With("reconsideration.upheld", long.MaxValue);

        Assert.Throws<OverflowException>(() => report.WithComputedTotals());
    }

    [Fact]
    public void The_table_of_proactive_disclosure_has_no_totals()
    {
        var report = SampleReports.Balanced2019;

        Assert.All(report.Form.Totals, total => Assert.NotEqual(SectionKind.ProactiveDisclosure, total.Cell.Table.Section));
    }
}
