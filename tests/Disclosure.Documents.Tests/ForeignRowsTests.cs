using System.Text;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>Rows and tables in a report that are none of the form's: what they are is told, and the form's own are read.</summary>
public sealed class ForeignRowsTests
{
    private static readonly AnnualDisclosureReport Report = SampleReports.Balanced2021;

    [Theory]
    [InlineData("<tr><td colspan=15>注：行政诉讼含二审2件</td></tr>")]
    [InlineData("<tr><td>注：</td><td colspan=14>行政诉讼含二审2件</td></tr>")]
    [InlineData("<tr><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr>")]
    public void A_note_or_an_empty_row_below_the_cases_is_no_figure(string row)
    {
        var page = Page(Report);
        var reading = Read(page.Insert(page.LastIndexOf("</table>", StringComparison.Ordinal), row));
        Assert.Equal(Report.Figures, reading.Report!.Figures);
    }

    [Fact]
    public void A_note_in_two_cells_takes_no_figures_from_the_row_above()
    {
        var reading = Read(Page(Report).Replace("<tr><td colspan=\"4\">第二十条第（五）项", "<tr><td>注：</td><td colspan=3>以上数据截至2021年12月31日</td></tr><tr><td colspan=\"4\">第二十条第（五）项", StringComparison.Ordinal));
        Assert.Empty(reading.Problems);
        Assert.Equal(Report.Figures, reading.Report!.Figures);
    }

    [Fact]
    public void A_row_whose_figures_are_taken_back_is_told_beside_the_fragment_below_it()
    {
        var reading = Read(Page(Report).Replace("<tr><td colspan=\"4\">第二十条第（五）项", "<tr><td>5</td><td></td><td></td><td></td></tr><tr><td colspan=\"4\">第二十条第（五）项", StringComparison.Ordinal));
        Assert.Contains(reading.Problems, problem => problem.Code == "DP2013" && problem.Message().Contains("行政规范性文件", StringComparison.Ordinal));
    }

    [Fact]
    public void Other_figures_of_the_same_names_in_another_section_are_told_and_do_not_void_the_tables()
    {
        const string Table = "<table><tr><td>指标名称</td><td>单位</td><td>数量</td></tr><tr><td>行政规范性文件</td><td>件</td><td>32</td></tr><tr><td>一、本年新收政府信息公开申请数量</td><td>件</td><td>33</td></tr></table>";
        var reading = Read(Page(Report).Replace("<p><strong>二、", $"{Table}<p><strong>二、", StringComparison.Ordinal));
        Assert.Equal(2, reading.Problems.Count(problem => problem.Code == "DP2020"));
        Assert.Equal(Report.Figures, reading.Report!.Figures);
    }

    [Fact]
    public void The_tables_of_a_subordinate_organ_in_an_annex_are_told_and_not_mixed_in()
    {
        var page = Page(Report);
        var other = Page(Report.With("applications.receivedThisYear.total", 77L).With("reconsideration.total", 78L));
        var tables = string.Concat(other.Split("<table").Skip(1).Select(table => "<table" + table[..(table.IndexOf("</table>", StringComparison.Ordinal) + 8)]));
        var without = page.IndexOf("<tr><td colspan=\"3\">二、上年结转", StringComparison.Ordinal);
        page = page.Remove(without, page.IndexOf("</tr>", without, StringComparison.Ordinal) + 5 - without);
        var reading = Read(page.Replace("</body>", $"<p>附件：青石县交通运输局运输管理所数据</p>{tables}</body>", StringComparison.Ordinal));
        Assert.Equal(3, reading.Problems.Count(problem => problem.Code == "DP2020"));
        Assert.Equal(FigureState.Absent, reading.Report!["applications.carriedOverFromPriorYear.total"].State);
        Assert.All(Report.Form.Cells.Where(cell => cell.Row.Key != "carriedOverFromPriorYear"), cell => Assert.Equal(Report[cell], reading.Report[cell]));
    }

    [Fact]
    public void Two_tables_within_their_own_section_are_not_chosen_between()
    {
        var page = Page(Report);
        var other = Page(Report.With("reconsideration.total", 78L));
        var reading = Read(page.Insert(page.LastIndexOf("</table>", StringComparison.Ordinal) + 8, other[other.LastIndexOf("<table", StringComparison.Ordinal)..(other.LastIndexOf("</table>", StringComparison.Ordinal) + 8)]));
        Assert.Contains(reading.Problems, problem => problem.Code == "DP2014");
        Assert.Equal(FigureState.Absent, reading.Report!["reconsideration.total"].State);
    }

    [Fact]
    public void A_unit_that_is_not_the_form_s_is_told_of_its_head()
    {
        var fees = Assert.Single(Told(Page(Report).Replace("（单位：万元）", "（单位：亿元）", StringComparison.Ordinal)), told => told.Code == "DP2005");
        Assert.Contains("本年收费金额（单位：亿元）", fees.Message(), StringComparison.Ordinal);
        var procurement = Assert.Single(Told(Page(SampleReports.Balanced2019).Replace("采购总金额", "采购总金额（亿元）", StringComparison.Ordinal)));
        Assert.Equal("DP2005", procurement.Code);
    }

    [Fact]
    public void The_row_of_section_four_is_named_by_its_section()
    {
        var page = Page(Report);
        var last = page.LastIndexOf("<td>", StringComparison.Ordinal);
        var problem = Assert.Single(Told(page.Remove(last, page.IndexOf("</td>", last, StringComparison.Ordinal) + 5 - last)));
        Assert.StartsWith("“政府信息公开行政复议、行政诉讼情况”一行只有 14 格", problem.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_row_in_the_line_of_its_group_is_named_by_its_own_label()
    {
        var problem = Assert.Single(Told(Page(Report).Replace("1.属于国家秘密", "1.秘密事项", StringComparison.Ordinal)));
        Assert.Equal("DP2008", problem.Code);
        Assert.Contains("“1.秘密事项”", problem.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_of_a_group_are_told_as_such()
    {
        var problem = Assert.Single(Told(Page(Report).Replace("<tr><td rowspan=3>（四）无法提供</td>", "<tr><td colspan=2>（四）无法提供</td><td>5</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>5</td></tr><tr><td rowspan=3></td>", StringComparison.Ordinal)));
        Assert.Equal("DP2019", problem.Code);
    }

    private static IReadOnlyList<Disclosure.Reports.Problems.ReadingProblem> Told(string page) => Read(page).Problems;

    private static string Page(AnnualDisclosureReport report) => Encoding.UTF8.GetString(HtmlLayout.All[0].Render(report));

    private static ReportReading Read(string page) => ReportDocument.Read(new MemoryStream(Encoding.UTF8.GetBytes(page)));
}
