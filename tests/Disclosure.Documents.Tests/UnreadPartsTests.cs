using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>Nothing of a report is lost without a word.</summary>
public sealed class UnreadPartsTests
{
    [Fact]
    public void Each_table_that_was_not_found_is_told_at_the_heading_of_its_section()
    {
        var reading = ReportDocument.ReadText("青石县财政局2025年政府信息公开工作年度报告\n一、总体情况\n甲\n二、主动公开政府信息情况\n见图\n三、收到和处理政府信息公开申请情况\n见图\n四、政府信息公开行政复议、行政诉讼情况\n见图\n");
        Assert.Equal([("DP2022", 4), ("DP2022", 6), ("DP2022", 8)], reading.Problems.Where(problem => problem.Code == "DP2022").Select(problem => (problem.Code, problem.Place!.Line!.Value)));
    }

    [Theory]
    [InlineData("单位：元", "本年收费金额", "DP2021")]
    [InlineData("單位: 人民幣元", "本年收费金额", "DP2021")]
    [InlineData("单位：万元", "本年收费金额", null)]
    [InlineData("单位：元", "本年收费金额（单位：万元）", null)]
    public void Fees_under_a_head_without_a_unit_are_not_read_where_another_unit_is_remarked(string caption, string head, string? code)
    {
        var report = SampleReports.Balanced2021.With("proactive.administrativeFees.amountCollected", 12);
        var text = TextLayout.All[0].Render(report).Replace("本年收费金额（单位：万元）", head, StringComparison.Ordinal).Replace("二、主动公开政府信息情况\n", $"二、主动公开政府信息情况\n{caption}\n", StringComparison.Ordinal);
        var reading = ReportDocument.ReadText(text);
        Assert.Equal(code, reading.Problems.SingleOrDefault()?.Code);
        Assert.Equal(code is null ? 12 : null, reading.Report!["proactive.administrativeFees.amountCollected"].Number);
    }

    [Fact]
    public void A_column_of_numbers_under_the_head_of_another_is_not_read()
    {
        var number = 0;
        var report = SampleReports.Balanced2021;
        foreach (var row in report.Form.Cells.Where(cell => cell.Table.Section == SectionKind.Applications).GroupBy(cell => cell.Row)) report = report.With(row.First().Path, ++number);
        var reading = ReportDocument.ReadText(TextLayout.All[0].Render(report));
        Assert.Equal("DP2012", Assert.Single(reading.Problems).Code);
        Assert.All(report.Form.Cells.Where(cell => cell.Table.Section == SectionKind.Applications), cell => Assert.Equal(FigureState.Absent, reading.Report![cell].State));
    }

    [Fact]
    public void Tables_that_a_script_makes_line_by_line_are_told()
    {
        const string page = "<html><body><p>一、总体情况</p><p>甲</p><p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p><div id=t></div><script>var s='<table>';s+='<tr><td>自然人</td>';</script></body></html>";
        Assert.Contains(ReportDocument.ReadText(page).Problems, problem => problem.Code == "DP2022");
    }

    [Theory]
    [InlineData("规章,0,0,0,0")]
    [InlineData("规章│0│0│0│0")]
    [InlineData("另有一行  1  2  3  4")]
    public void A_line_of_figures_that_no_layout_knows_is_told(string line)
    {
        var text = TextLayout.All[0].Render(SampleReports.Balanced2021).Replace("三、收到和处理政府信息公开申请情况\n", $"{line}\n三、收到和处理政府信息公开申请情况\n", StringComparison.Ordinal);
        var problem = Assert.Single(ReportDocument.ReadText(text).Problems);
        Assert.Contains(problem.Code, (string[])["DP2023", "DP2011"]);
        Assert.Contains(line[..2], problem.Message(), StringComparison.Ordinal);
    }
}
