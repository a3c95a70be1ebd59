using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>A page that is no report is named as what it is.</summary>
public sealed class PageNatureTests
{
    [Theory]
    [InlineData("<html><body><h1>年度报告</h1><ul><li><a href='/1.html'>甲局2021年政府信息公开工作年度报告</a><li><a href='/2.html'>乙局2021年政府信息公开工作年度报告</a><li><a href='/3.html'>丙局2021年政府信息公开工作年度报告</a><li><a href='/4.html'>丁局2021年政府信息公开工作年度报告</a><li><a href='/5.html'>戊局2021年政府信息公开工作年度报告</a></ul></body></html>", "DP1012", "5")]
    [InlineData("<html><body><div id=app></div><script src='/app.js'></script><noscript>请开启脚本</noscript></body></html>", "DP1013", "脚本")]
    [InlineData("<html><body><p>甲局2021年政府信息公开工作年度报告</p><p><a href='/upload/报告2021.pdf'>点击下载</a></p><script>1</script></body></html>", "DP1014", "报告2021.pdf")]
    [InlineData("<html><body><iframe src='/pdfjs/web/viewer.html?file=/upload/b.pdf'></iframe></body></html>", "DP1014", "b.pdf")]
    [InlineData("<html><body><p>今天天气很好。</p></body></html>", "DP1004", "")]
    public void It_is_named(string page, string code, string told)
    {
        var reading = ReportDocument.ReadText(page);
        Assert.Null(reading.Report);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(code, problem.Code);
        Assert.Contains(told, problem.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_cut_off_within_a_table_is_told()
    {
        var page = System.Text.Encoding.UTF8.GetString(HtmlLayout.All[0].Render(SampleReports.Balanced2021));
        var reading = ReportDocument.ReadText(page[..page.IndexOf("8.属于行政查询事项", StringComparison.Ordinal)]);
        Assert.Contains(reading.Problems, problem => problem.Code == "DP1017");
    }

    [Fact]
    public void Bytes_that_are_no_characters_are_told_and_leave_their_cell_unread()
    {
        var bytes = HtmlLayout.All[0].Render(SampleReports.Balanced2021.With("reconsideration.upheld", 98765L));
        bytes[bytes.AsSpan().IndexOf("98765"u8) + 2] = 0xFF;
        var reading = ReportDocument.Read(new MemoryStream(bytes));
        Assert.Contains(reading.Problems, problem => problem.Code == "DP1016");
        Assert.Equal(Reports.FigureState.Unreadable, reading.Report!["reconsideration.upheld"].State);
        Assert.Equal(SampleReports.Balanced2021["reconsideration.total"], reading.Report["reconsideration.total"]);
    }
}
