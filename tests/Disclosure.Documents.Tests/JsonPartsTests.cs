using System.Text;
using System.Text.Json;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>JSON that holds a report in its strings: which of them are its text, and which are not.</summary>
public sealed class JsonPartsTests
{
    private static readonly AnnualDisclosureReport Report = SampleReports.Balanced2021;
    private static readonly string Title = $"{Report.Authority}{Report.Year}年政府信息公开工作年度报告";

    // The body of a page without the title, which stands beside it.
    private static readonly string Body = Encoding.UTF8.GetString(HtmlLayout.All[0].Render(Report)) is var page ? page[(page.IndexOf("</h1>", StringComparison.Ordinal) + 5)..page.IndexOf("</body>", StringComparison.Ordinal)] : "";

    [Fact]
    public void The_title_of_the_object_that_holds_the_text_is_the_reports() =>
        FirstLaw.ReadsFiguresExactly(Report, Read(new { code = 200, data = new { id = 7, content = Body, title = Title, columnTitle = "年度报告" } }));

    [Fact]
    public void The_title_of_another_article_is_not()
    {
        const string other = "别处财政局2011年政府信息公开工作年度报告";
        var reading = Read(new { list = new object[] { new { title = other, content = "<p>无表格</p>" }, new { type = "article", title = Title, content = Body }, new { type = "article", title = other, text = other } }, siteTitle = other });
        FirstLaw.ReadsFiguresExactly(Report, reading);
        Assert.Null(Read(new { pages = new object[] { new { title = other }, new { content = Body } } }).Report!.Authority);
    }

    [Fact]
    public void The_parts_of_a_page_without_tables_are_text_of_the_report()
    {
        var parts = new object[]
        {
            new { blocks = new object[] { new { block_label = "doc_title", block_content = Title }, new { block_label = "header", block_content = "别处2011年报" }, new { block_label = "image", img = "别处2012年报.jpg" } } },
            new { blocks = new object[] { new { block_label = "text", block_content = Body }, new { block_label = "table", block_content = "<table><tr><td>无关</td><td>1</td></tr></table>" } } },
        };
        FirstLaw.ReadsFiguresExactly(Report, Read(new { pages = parts }));
    }

    [Fact]
    public void The_caption_of_a_table_stands_before_it()
    {
        var text = Encoding.UTF8.GetString(Layout.Named("Json: a list of recognised parts").Render(Report));
        Assert.Contains("\"table_caption\":[]", text, StringComparison.Ordinal);
        var reading = ReportDocument.ReadText(text.Replace("\"table_caption\":[]", "\"table_caption\":[\"表格说明一\"]", StringComparison.Ordinal));
        Assert.Contains("表格说明一", reading.Report!.Sections![1].Text, StringComparison.Ordinal);
    }

    // Where the sign before a figure is written as \u003E, a letter that is lost makes a digit of it.
    [Fact]
    public void A_damaged_escape_is_no_character_of_a_figure()
    {
        const string escape = "\\u003E";
        var json = JsonSerializer.Serialize(new { title = Title, content = Body });
        Assert.Contains(escape, json, StringComparison.Ordinal);
        for (var at = json.IndexOf(escape, StringComparison.Ordinal); at >= 0; at = json.IndexOf(escape, at + 1, StringComparison.Ordinal))
        {
            if (!char.IsAsciiDigit(json[at + escape.Length])) continue;
            var read = ReportDocument.ReadText(json.Remove(at + escape.Length - 1, 1)).Report;
            if (read is not null) Assert.All(Report.Form.Cells.Where(cell => read[cell].State == FigureState.Number), cell => Assert.Equal(Report[cell], read[cell]));
        }
    }

    private static ReportReading Read(object json) => ReportDocument.ReadText(JsonSerializer.Serialize(json));
}
