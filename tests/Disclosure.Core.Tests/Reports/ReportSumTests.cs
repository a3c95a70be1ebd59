using Disclosure.Reports;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Reports;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public sealed class ReportSumTests
{
    [Fact]
    public void Each_cell_is_the_sum_of_its_cells_and_balance_is_kept()
    {
        AnnualDisclosureReport[] parts = [SampleReports.Balanced2021, SampleReports.Balanced2021.With("applications.disclosed.naturalPerson", Figure.Blank), SampleReports.Balanced2021];
        var sum = ReportSum.Of(parts, "青石县");
        Assert.Equal(("青石县", SampleReports.Balanced2021.Year), (sum.Authority, sum.Year));
        foreach (var cell in sum.Form.Cells)
        {
            decimal? due = null;
            foreach (var part in parts) due = part[cell].Number is { } number ? (due ?? 0) + number : due;
            Assert.Equal((cell.Path, due), (cell.Path, sum[cell].Number));
        }

        Assert.True(ReportAudit.EquationsHold(ReportSum.Of([SampleReports.Balanced2021, SampleReports.Balanced2021])));
    }

    [Property]
    public void The_sum_of_balanced_reports_is_balanced(BalancedReport one) =>
        Assert.True(ReportAudit.EquationsHold(ReportSum.Of([one.Report, one.Report])) || one.Report.Figures.Any(figure => figure.Number is null && !figure.IsEmpty));

    [Fact]
    public void What_cannot_be_added_up_is_refused_with_its_cell()
    {
        Assert.Throws<ArgumentException>(() => ReportSum.Of([]));
        Assert.Throws<ArgumentException>(() => ReportSum.Of([SampleReports.Balanced2021, SampleReports.Balanced2019]));
        var absent = SampleReports.Balanced2021.With("reconsideration.upheld", Figure.Absent);
        Assert.Contains("reconsideration.upheld", Assert.Throws<InvalidOperationException>(() => ReportSum.Of([SampleReports.Balanced2021, absent])).Message, StringComparison.Ordinal);
        var large = SampleReports.Balanced2021.With("reconsideration.upheld", long.MaxValue);
        Assert.Throws<OverflowException>(() => ReportSum.Of([large, large]));
    }
}
