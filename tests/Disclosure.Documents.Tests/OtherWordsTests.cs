using System.Text;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>Heads and headings in usual other words are known for what they are; words of another meaning are not.</summary>
public sealed class OtherWordsTests
{
    private static readonly AnnualDisclosureReport Report = SampleReports.Balanced2021;
    private static readonly string Text = TextLayout.All[4].Render(Report);

    [Theory]
    [InlineData("本年制发件数", "本年度制发数")]
    [InlineData("本年制发件数", "本年制发文件数")]
    [InlineData("本年废止件数", "本年废止数")]
    [InlineData("现行有效件数", "现行有效数")]
    [InlineData("本年处理决定数量", "本年度处理决定数量")]
    [InlineData("本年收费金额（单位：万元）", "年度收费金额（万元）")]
    [InlineData("一、本年新收政府信息公开申请数量", "一、本年度新收政府信息公开申请数")]
    public void A_head_in_other_words_is_read_and_found_to_differ(string official, string printed)
    {
        var reading = ReportDocument.ReadText(Text.Replace(official, printed, StringComparison.Ordinal));
        Assert.Empty(reading.Problems);
        Assert.Equal(Report.Figures, reading.Report!.Figures);
        Assert.Contains(ReportAudit.Run(reading.Report).Findings, finding => finding.RuleId == "DC1006");
    }

    [Theory]
    [InlineData("本年制发件数", "上年制发件数")]
    [InlineData("本年制发件数", "累计制发件数")]
    [InlineData("本年制发件数", "本年新公开件数")]
    [InlineData("本年制发件数", "制发件数")]
    [InlineData("现行有效件数", "本年有效件数")]
    [InlineData("本年处理决定数量", "上年处理决定数量")]
    [InlineData("本年收费金额（单位：万元）", "累计收费金额（万元）")]
    [InlineData("本年收费金额（单位：万元）", "本年度收费金额（元）")]
    public void A_head_of_another_meaning_gives_no_figure(string official, string printed)
    {
        var reading = ReportDocument.ReadText(Text.Replace(official, printed, StringComparison.Ordinal));
        Assert.NotEmpty(reading.Problems);
        var lost = Report.Form.Cells.Where(cell => cell.Column.Label.Chinese == official).ToList();
        Assert.All(lost, cell => Assert.Equal(FigureState.Absent, reading.Report![cell].State));
    }

    [Theory]
    [InlineData("三、收到和处理政府信息公开申请情况", "三、收到和处理依申请公开情况")]
    [InlineData("三、收到和处理政府信息公开申请情况", "三、依申请公开办理情况")]
    [InlineData("二、主动公开政府信息情况", "二、主动公开情况")]
    [InlineData("四、政府信息公开行政复议、行政诉讼情况", "四、行政复议和行政诉讼情况")]
    [InlineData("五、存在的主要问题及改进情况", "五、存在问题和改进措施")]
    [InlineData("六、其他需要报告的事项", "六、其他有关事项")]
    public void A_heading_in_other_words_is_its_section_under_another_title(string official, string printed)
    {
        var reading = ReportDocument.ReadText(Text.Replace(official, printed, StringComparison.Ordinal));
        Assert.Empty(reading.Problems);
        Assert.Equal(Report.Figures, reading.Report!.Figures);
        Assert.Equal(["DC1103"], ReportAudit.Run(reading.Report).Findings.Select(finding => finding.RuleId));
    }

    [Theory]
    [InlineData("二、主动公开政府信息情况", "五、主动公开情况")]
    [InlineData("三、收到和处理政府信息公开申请情况", "三、主动公开与依申请公开情况")]
    [InlineData("五、存在的主要问题及改进情况", "五、2025年工作计划")]
    public void A_heading_that_fits_another_number_or_two_sections_names_none(string official, string printed)
    {
        var report = ReportDocument.ReadText(Text.Replace(official, printed, StringComparison.Ordinal)).Report!;
        Assert.Contains(ReportAudit.Run(report).Findings, finding => finding.RuleId == "DC1101");
    }

    [Theory]
    [InlineData("六、2025年工作思路")]
    [InlineData("六、12345热线办理情况")]
    public void A_section_whose_title_begins_with_a_digit_is_one_too_many(string heading)
    {
        var report = ReportDocument.ReadText(Text.Replace("六、其他", $"{heading}\n将继续做好公开工作。\n七、其他", StringComparison.Ordinal)).Report!;
        Assert.Equal(7, report.Sections!.Count);
        Assert.Equal(["DC1102", "DC1104"], ReportAudit.Run(report).Findings.Select(finding => finding.RuleId));
    }

    [Fact]
    public void Every_layout_in_other_words_is_found_to_differ_and_nothing_else()
    {
        foreach (var name in new[] { "Html: heads in other words", "Html: headings in other words" })
        {
            var reading = ReportDocument.ReadText(Encoding.UTF8.GetString(Layout.Named(name).Render(Report)));
            Assert.All(ReportAudit.Run(reading.Report!).Findings, finding => Assert.True(finding.RuleId is "DC1006" or "DC1103", finding.ToString()));
        }
    }
}
