using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>Markdown in which tags of HTML stand: its tables are read, and what the tags hide, strike or raise is no figure.</summary>
public sealed class TaggedTextTests
{
    private const string Path = "proactive.administrativeLicensing.decisionsMade";
    private static readonly AnnualDisclosureReport Report = SampleReports.Balanced2021.With(Path, 987654L);

    [Theory]
    [InlineData("**987654**", 987654)]
    [InlineData("9**876**54", 987654)]
    [InlineData("<b>987654</b>", 987654)]
    [InlineData("<span style=\"color:#333\">987654</span>", 987654)]
    [InlineData("987654<sup>1</sup>", 987654)]
    [InlineData("987654^1^", 987654)]
    [InlineData("987654[^1]", 987654)]
    [InlineData("~~88~~ 987654", 987654)]
    [InlineData("<del>88</del> 987654", 987654)]
    [InlineData("<span hidden>1</span>987654", 987654)]
    [InlineData("<span style='display:none'>1</span>987654", 987654)]
    [InlineData("<span style='Visibility: Hidden'>1</span>987654", 987654)]
    [InlineData("`987654`", 987654)]
    [InlineData("[987654](#note)", 987654)]
    [InlineData("~~987654~~", null)]
    [InlineData("98<!-- 7 -->7654", null)]
    [InlineData("<span style='position:absolute'>987654</span>", null)]
    [InlineData("<span style='color:#fff'>1</span>987654", null)]
    [InlineData("<font color=white>987654</font>", null)]
    [InlineData("![987654](figure.png)", null)]
    [InlineData("<unk>987654", null)]
    [InlineData("1<br>2", null)]
    public void A_figure_is_what_is_shown(string written, int? figure)
    {
        var read = ReportDocument.ReadText(Markdown(" 987654 |", $" {written} |")).Report!;
        Assert.Equal(figure is null, read[Path].State != FigureState.Number);
        if (figure is int number) Assert.Equal(number, read[Path].Number);
        Assert.Equal(Report["applications.disclosed.total"], read["applications.disclosed.total"]);
    }

    [Theory]
    [InlineData("网页中的 <script> 未能显示。")]
    [InlineData("<script> 标签未能显示。")]
    [InlineData("网页中的 `<script>` 和 <style> 未能显示。")]
    [InlineData("网页中的 <script>alert(1)</script> 未能显示。")]
    [InlineData("见 <link> 和 <meta> 两处。")]
    [InlineData("```html\n<html><head><script>\n```")]
    public void A_word_that_is_the_name_of_a_tag_makes_no_page_of_a_text(string words)
    {
        var reading = ReportDocument.ReadText(Markdown("", "").Replace("## 二", $"{words}\n\n## 二", StringComparison.Ordinal));

        Assert.Empty(reading.Problems);
        Assert.Equal(Report.Figures, reading.Report!.Figures);
    }

    [Theory]
    [InlineData("<!DOCTYPE html>\n<html><head><title>x</title></head><body>\n")]
    [InlineData("<html>\n<head>\n<script>var a;</script>\n</head>\n")]
    [InlineData("HTTP/1.1 200 OK\n\n<!DOCTYPE html>\n<html>\n")]
    public void A_page_is_a_page_whatever_stands_in_it(string head) =>
        Assert.NotEqual(Report.Figures, ReportDocument.ReadText($"{head}{Markdown("", "")}").Report?.Figures);

    [Fact]
    public void A_table_in_a_comment_or_in_a_hidden_block_is_not_there()
    {
        var text = Markdown("", "");
        var other = text[text.IndexOf("| 第二十条第（一）项", StringComparison.Ordinal)..text.IndexOf("## 三", StringComparison.Ordinal)].Replace("987654", "111111", StringComparison.Ordinal);
        foreach (var (before, behind) in ((string, string)[])[("<!--\n", "-->\n\n"), ("<div style=\"display:none\">\n\n", "\n</div>\n\n")])
        {
            var reading = ReportDocument.ReadText(text.Replace("## 三", before + other + behind + "## 三", StringComparison.Ordinal));
            Assert.Equal(987654, reading.Report![Path].Number);
            Assert.Empty(reading.Problems);
        }

        Assert.NotEmpty(ReportDocument.ReadText(text.Replace("## 三", other + "## 三", StringComparison.Ordinal)).Problems);
    }

    [Fact]
    public void A_table_of_HTML_that_is_hidden_is_not_there()
    {
        var text = Markdown("", "").Replace("## 三", "<table style='display:none'><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>5</td></tr></table>\n\n## 三", StringComparison.Ordinal);
        Assert.Equal(987654, ReportDocument.ReadText(text).Report![Path].Number);
    }

    [Fact]
    public void A_page_stays_a_page()
    {
        var page = HtmlLayout.All[0].Render(Report);
        var text = System.Text.Encoding.UTF8.GetString(page).Replace("<body>", "<body>\n# 标题\n", StringComparison.Ordinal);
        Assert.Equal(987654, ReportDocument.ReadText(text).Report![Path].Number);
    }

    private static string Markdown(string written, string instead)
    {
        var text = Written(Report);
        return written.Length == 0 ? text : text.Replace(written, instead, StringComparison.Ordinal);
    }

    private static string Written(AnnualDisclosureReport report)
    {
        var stream = new MemoryStream();
        report.WriteTo(stream, OfficialFormat.Markdown, new WritingOptions { AllowsErrors = true });
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
