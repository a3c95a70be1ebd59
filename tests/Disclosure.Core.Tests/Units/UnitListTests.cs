using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Series;
using Disclosure.Reports.Units;

namespace Disclosure.Core.Tests.Units;

/// <summary>Units are known by their names, spelling aside; nothing is guessed.</summary>
public sealed class UnitListTests
{
    [Fact]
    public void A_name_or_a_number_of_two_units_is_refused_with_both()
    {
        var exception = Assert.Throws<ArgumentException>(() => new UnitList([Named("甲局") with { Aliases = ["乙局"] }, Named("乙局")]));

        Assert.Contains("“甲局” and “乙局”", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new UnitList([Named("甲局") with { Id = "7" }, Named("乙局") with { Id = "7" }]));
        Assert.Throws<ArgumentException>(() => new UnitList([Named("甲局") with { Parent = "丙局" }]));
    }

    [Fact]
    public void Spelling_aliases_and_numbers_find_a_unit_and_likeness_does_not()
    {
        var list = new UnitList([Named("青石县财政局") with { Aliases = ["县财政局"], Id = "113" }]);

        Assert.All([list.Find(" 青石縣財政局"), list.Find("县财政局"), list.Find("另一局", "113")], unit => Assert.NotNull(unit));
        Assert.Null(list.Find("青石县财政所"));
        Assert.Null(list.Find(null));
    }

    [Theory]
    [InlineData("青石县财政所", true)]
    [InlineData("青石县财局", true)]
    [InlineData("青石县财政政局", true)]
    [InlineData("青石县财政局", false)]
    [InlineData("青石市财政所", false)]
    [InlineData("财局", false)]
    public void A_name_one_character_away_is_told(string name, bool isAlike) =>
        Assert.Equal(isAlike, new UnitList([Named("青石县财政局")]).AlikeTo(name).Count == 1);

    [Fact]
    public void Every_report_is_placed_or_told_with_the_reason()
    {
        var list = new UnitList(
        [
            Named("财政局"), Named("教育局"), Named("税务局") with { Counted = UnitCounting.ReportsElsewhere }, Named("街道") with { Parent = "镇政府" },
            Named("镇政府") with { Kind = UnitKind.Government }, Named("老局") with { To = 2023 },
        ]);
        SeriesReport[] reports = [Of("财政局", "b"), Of("财政局", "a"), Of("财政所", "c"), Of("税务局", "d"), Of("街道", "e"), Of("老局", "f"), Of("教育局", "g", 2024), Of(null, "h")];

        var placement = UnitPlacement.Of(reports.Reverse(), list, 2025);

        Assert.Equal(["财政局", "教育局", "镇政府"], placement.Units.Select(unit => unit.Unit.Name));
        Assert.Equal("b", placement.Units[0].Report!.Source);
        Assert.Equal(["a"], placement.Units[0].Versions.Select(version => version.Source));
        Assert.Equal(["教育局", "镇政府"], placement.Missing.Select(unit => unit.Name));
        Assert.False(placement.IsComplete);
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["c"] = "单位名单中没有，名称与“财政局”只差一个字",
                ["d"] = "名单注明由其他单位一并上报",
                ["e"] = "所属“镇政府”已经包含，不能再加",
                ["f"] = "名单注明 2025 年度没有这一单位",
                ["g"] = "是 2024 年度的报告",
                ["h"] = "报告机关不明",
            },
            placement.Unlisted.ToDictionary(each => each.Report.Source!, each => each.Reason.Chinese));
    }

    [Fact]
    public void A_part_counts_by_itself_in_a_year_in_which_nothing_counts_that_holds_it()
    {
        var list = new UnitList(
        [
            Named("甲局") with { Counted = UnitCounting.No }, Named("乙局") with { Parent = "甲局" }, Named("丙局") with { Parent = "乙局" },
            Named("丁局") with { To = 2020 }, Named("戊局") with { Parent = "丁局" }, Named("己局") with { Counted = UnitCounting.ReportsElsewhere }, Named("庚局") with { Parent = "己局" },
        ]);

        Assert.Equal(["乙局", "戊局"], list.CountedIn(2025).Select(unit => unit.Name));
        Assert.Equal(["乙局", "丁局"], list.CountedIn(2020).Select(unit => unit.Name));
        Assert.Equal("所属“己局”由其他单位一并上报，不能再加", UnitPlacement.Of([Of("庚局", "g")], list, 2025).Unlisted[0].Reason.Chinese);
    }

    [Theory]
    [InlineData("甲局", "甲局")]
    [InlineData("乙局", "甲局")]
    public void Units_that_are_parts_of_each_other_are_refused(string one, string other) =>
        Assert.Contains("parts of each other", Assert.Throws<ArgumentException>(
            () => new UnitList([Named("丙局") with { Parent = "甲局" }, Named("甲局") with { Parent = one }, Named("乙局") with { Parent = other }])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(1, null, true)]
    [InlineData(1, 2, false)]
    [InlineData(1, 1, true)]
    public void Versions_with_other_figures_are_rivals_where_no_date_that_both_bear_orders_them(int? day, int? later, bool areRivals)
    {
        var placed = Assert.Single(UnitPlacement.Of([Signed(day, 1), Signed(later, 2), Signed(later, 2)], null, 2025).Units);

        Assert.Equal(areRivals, placed.Rivals.Any());
    }

    [Fact]
    public void A_sum_beyond_64_bits_is_absent_and_told()
    {
        var sum = Rollup.Sum([Large("甲局"), Large("乙局")]);

        Assert.True(sum.Cells[0].IsBeyondRange);
        Assert.Equal(FigureState.Absent, sum.Report.Figures[0].State);
        Assert.DoesNotContain(sum.Cells.Skip(1), cell => cell.IsBeyondRange);
    }

    private static SeriesReport Large(string name)
    {
        var builder = Of(name, name).Report.ToBuilder();
        return new(builder.Set(builder.Form.Cells[0], Figure.Of(long.MaxValue)).Build(), name);
    }

    private static SeriesReport Signed(int? day, int number)
    {
        var builder = Of("甲局", $"{number}").Report.ToBuilder();
        if (day is int known) builder.SignedOn = new ReportDate(new DateOnly(2026, 1, known));
        return new(builder.Set(builder.Form.Cells[0], Figure.Of(number)).Build(), $"{number}");
    }

    private static Unit Named(string name) => new() { Name = name };

    private static SeriesReport Of(string? name, string source, int year = 2025) =>
        new(new ReportBuilder(ReportEdition.Revised2021, year) { Authority = name }.SetRest(Figure.Zero).Build(), source);
}
