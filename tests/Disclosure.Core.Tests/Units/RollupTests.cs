using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Series;
using Disclosure.Reports.Units;
using Disclosure.Testing;

namespace Disclosure.Core.Tests.Units;

/// <summary>Sums are what plain loops come to, with what each unit adds, and nothing that is not known is taken for 0.</summary>
public sealed class RollupTests
{
    private const string Cell = "applications.receivedThisYear.naturalPerson";

    [Fact]
    public void Every_cell_of_a_county_is_what_its_addends_come_to()
    {
        foreach (var seed in Enumerable.Range(0, 20))
        {
            var county = County.Of(60, new Random(seed));

            var sum = Rollup.Sum(county.Reports, county.Units, new RollupOptions { Authority = "青石县人民政府" });

            Assert.Equal(County.SumOf(county.Reports).Figures, sum.Report.Figures);
            Assert.All(sum.Cells, cell => Assert.Equal(cell.Sum, cell.Addends.Sum(addend => addend.Number)));
            Assert.All(sum.Cells, cell => Assert.Equal(county.Units.Units, cell.Addends.Select(addend => addend.Unit)));
            Assert.Equal((2025, ReportScope.Consolidated), (sum.Report.Year, sum.Report.Scope));
        }
    }

    [Fact]
    public void The_order_of_the_reports_changes_nothing()
    {
        var county = County.Of(30, new Random(7));

        var (one, other) = (Rollup.Sum(county.Reports, county.Units), Rollup.Sum(county.Reports.Reverse(), county.Units));

        Assert.Equal(one.Report, other.Report);
        Assert.Equal(one.Cells.Select(cell => cell.Addends), other.Cells.Select(cell => cell.Addends));
    }

    [Fact]
    public void A_blank_adds_nothing_where_its_table_has_a_number_and_is_counted()
    {
        var county = County.Of(3, new Random(1));
        var blanked = With(county, 1, report => report.With(Cell, Figure.Blank));

        var (read, open) = (Rollup.Sum(blanked)[Form.Revised2021.FindCell(Cell)!], Rollup.Sum(blanked, null, new RollupOptions { ReadsBlanksAsZero = false })[Form.Revised2021.FindCell(Cell)!]);

        Assert.Equal((1, county.Reports[0].Report[Cell].Number + county.Reports[2].Report[Cell].Number), (read.Blanks, read.Sum));
        Assert.Equal((null, "青石县第001局"), (open.Sum, Assert.Single(open.Unknown).Name));
    }

    [Fact]
    public void A_table_that_a_unit_left_blank_is_not_known_and_neither_is_what_cannot_be_read()
    {
        var county = County.Of(3, new Random(1));
        var empty = new SeriesReport(new ReportBuilder(Form.Revised2021, 2025) { Authority = "青石县第001局" }.SetRest(Figure.Blank).Build());
        var unread = With(county, 1, report => report.With(Cell, Figure.OfText("3件多")));

        Assert.All(Rollup.Sum([county.Reports[0], empty, county.Reports[2]], county.Units).Cells, cell => Assert.Null(cell.Sum));
        Assert.Equal([Cell], Rollup.Sum(unread, county.Units).Unknown.Select(cell => cell.Cell.Path));
        Assert.Equal(FigureState.Absent, Rollup.Sum(unread, county.Units).Report[Cell].State);
    }

    [Fact]
    public void Reports_of_different_years_need_a_year()
    {
        var county = County.Of(2, new Random(1));
        var other = With(county, 1, report => Of(report, 2024));

        Assert.Throws<ArgumentException>(() => Rollup.Sum(other));
        Assert.Single(Rollup.Sum(other, null, new RollupOptions { Year = 2025 }).Placement.Units);
        Assert.Throws<ArgumentException>(() => Rollup.Sum([]));
    }

    [Fact]
    public void Amounts_may_be_off_by_half_a_unit_of_their_last_digit()
    {
        var fee = Form.Revised2021.FindCell("proactive.administrativeFees.amountCollected")!;
        var reports = new[] { 1.25m, 0.5m, 0m, 3m }.Select((amount, number) =>
            new SeriesReport(new ReportBuilder(Form.Revised2021, 2025) { Authority = $"第{number}局" }.Set(fee, amount).SetRest(Figure.Zero).Build()));

        Assert.Equal(0.005m + 0.05m + 0.5m, Rollup.Sum(reports)[fee].Rounding);
    }

    private static AnnualDisclosureReport Of(AnnualDisclosureReport report, int year)
    {
        var builder = report.ToBuilder();
        builder.Year = year;
        return builder.Build();
    }

    private static List<SeriesReport> With(County county, int place, Func<AnnualDisclosureReport, AnnualDisclosureReport> change) =>
        [.. county.Reports.Select((report, number) => number == place ? report with { Report = change(report.Report) } : report)];
}
