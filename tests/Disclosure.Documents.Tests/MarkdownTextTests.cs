using Disclosure.Reports;
using Disclosure.Testing;

namespace Disclosure.Documents.Tests;

public sealed class MarkdownTextTests
{
    private const string Heads = "# 青石县财政局2025年政府信息公开工作年度报告\n\n## 一、总体情况\n\n";

    [Theory]
    [InlineData(@"\*12\* 件", "*12* 件")]
    [InlineData(@"a \| b", "a | b")]
    [InlineData("&lt;table&gt; &amp; &#53;", "<table> & 5")]
    [InlineData(@"1\. 第一", "1. 第一")]
    [InlineData(@"\甲 \ 乙", @"\甲 \ 乙")]
    [InlineData(@"\\| 甲", @"\ 甲")]
    public void Text_is_read_as_Markdown_shows_it(string written, string shown) =>
        Assert.Equal(shown, ReportDocument.ReadText($"{Heads}{written}\n\n## 二、主动公开政府信息情况\n\n## 三、收到和处理政府信息公开申请情况\n").Report!.Sections![0].Text);

    [Theory]
    [InlineData("5\\|6", "5|6")]
    [InlineData("5<br>6", "5\n6")]
    [InlineData(@"\-\-", "--")]
    [InlineData(@"\", @"\")]
    public void A_cell_is_read_as_Markdown_shows_it(string written, string shown)
    {
        var reading = ReportDocument.ReadText(Sample("# ", written));
        Assert.Equal(shown, reading.Report!["proactive.administrativeLicensing.decisionsMade"].ToString());
        Assert.Equal(SampleReports.Balanced2021["applications.disclosed.total"], reading.Report["applications.disclosed.total"]);
    }

    [Fact]
    public void Other_text_keeps_its_backslashes_and_entities()
    {
        var reading = ReportDocument.ReadText(Sample("", @"&#53;").Replace(" :---: |", "", StringComparison.Ordinal));
        Assert.Equal("&#53;", reading.Report!["proactive.administrativeLicensing.decisionsMade"].ToString());
    }

    private static string Sample(string mark, string cell)
    {
        var stream = new MemoryStream();
        SampleReports.Balanced2021.With("proactive.administrativeLicensing.decisionsMade", Figure.Of(987654)).WriteTo(stream, OfficialFormat.Markdown, new WritingOptions { AllowsErrors = true });
        var text = System.Text.Encoding.UTF8.GetString(stream.ToArray());
        Assert.Contains(" 987654 |", text, StringComparison.Ordinal);
        return mark + text[2..].Replace(" 987654 |", $" {cell} |", StringComparison.Ordinal);
    }
}
