using System.Text;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>Heads and columns that published tables have instead of the form's, or beside them.</summary>
public sealed class PublishedHeadsTests
{
    private static readonly AnnualDisclosureReport Report = SampleReports.Balanced2021;

    [Theory]
    [InlineData("Text: rows with tabs, litigation before reconsideration")]
    [InlineData("Text: whole rows with tabs, litigation before reconsideration")]
    [InlineData("Text: a cell a line, litigation before reconsideration")]
    public void Tracks_in_another_order_are_refused_where_no_span_proves_them(string layout)
    {
        var reading = Read(Layout.Named(layout).Render(Report));
        Assert.Contains(reading.Problems, problem => problem.Code == "DP2005");
        Assert.All(Report.Form.Table(SectionKind.ReconsiderationAndLitigation).Cells, cell => Assert.Equal(FigureState.Absent, reading.Report![cell].State));
    }

    [Fact]
    public void Reconsideration_between_the_two_tracks_of_litigation_is_read_where_the_heads_span_it()
    {
        const string Outcomes = "<td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计";
        var page = Page(Report);
        var start = page.LastIndexOf("<table", StringComparison.Ordinal);
        var figures = Report.Form.Table(SectionKind.ReconsiderationAndLitigation).Cells.Select(cell => $"<td>{Report[cell]}").ToList();
        var table = $"<table><tr><td colspan=5>行政诉讼<td colspan=5>行政复议<td colspan=5>行政诉讼<tr><td colspan=5>未经复议直接起诉{Outcomes.Replace("<td>", "<td rowspan=2>", StringComparison.Ordinal)}<td colspan=5>复议后起诉"
            + $"<tr>{Outcomes}{Outcomes}<tr>{string.Concat(figures[5..10])}{string.Concat(figures[..5])}{string.Concat(figures[10..])}</table>";
        Assert.Equal(Report.Figures, Read(page[..start] + table + page[(page.LastIndexOf("</table>", StringComparison.Ordinal) + 8)..]).Report!.Figures);
    }

    [Fact]
    public void A_single_row_of_heads_that_do_not_all_name_their_track_is_told()
    {
        var page = Encoding.UTF8.GetString(Layout.Named("Html: heads of cases in one row").Render(Report)).Replace("直接起诉结果维持", "诉讼结果维持", StringComparison.Ordinal);
        var reading = Read(page);
        Assert.Contains(reading.Problems, problem => problem.Code == "DP2005");
        Assert.Equal(FigureState.Absent, reading.Report!["reconsideration.upheld"].State);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    public void A_row_that_fits_by_count_alone_beside_longer_rows_has_lost_a_cell(int layout)
    {
        var separator = layout == 4 ? '\t' : '\n';
        var text = TextLayout.All[layout].Render(Report);
        foreach (var row in Report.Form.Table(SectionKind.Applications).Blocks[0].Rows)
        {
            text = text.Replace($"{row.Label.Chinese}{separator}", $"{row.Label.Chinese}{separator}{(row.Key == "receivedThisYear" ? "" : $"7{separator}")}", StringComparison.Ordinal);
        }

        var reading = Read(text);
        Assert.All(Report.Form.Table(SectionKind.Applications).Cells, cell => Assert.Equal(FigureState.Absent, reading.Report![cell].State));
        Assert.Contains(reading.Problems, problem => problem.Code == "DP2013" && problem.Message().Contains("一、本年新收", StringComparison.Ordinal));
    }

    [Fact]
    public void Figures_of_section_two_that_do_not_span_are_read_below_their_heads()
    {
        foreach (var report in new[] { Report, SampleReports.Balanced2019 })
        {
            var reading = Read(Layout.Named("Html: figures of section 二 that do not span").Render(report));
            Assert.Empty(reading.Problems.Select(problem => problem.Message()));
            Assert.Equal(report.Figures, reading.Report!.Figures);
        }
    }

    [Fact]
    public void Rows_with_spaces_may_have_the_heads_of_their_groups_before_their_labels()
    {
        foreach (var report in new[] { Report, SampleReports.Balanced2019 })
        {
            var read = Read(Layout.Named("Text: rows with spaces between their cells").Render(report)).Report!;
            Assert.All(report.Form.Table(SectionKind.Applications).Cells, cell => Assert.Equal(report[cell], read[cell]));
        }
    }

    [Fact]
    public void Heads_may_be_split_over_two_cells()
    {
        var page = Page(SampleReports.Balanced2019).Replace(
            "<tr><td>信息内容</td><td>本年新制作数量</td><td>本年新公开数量</td><td>对外公开总数量</td></tr>",
            "<tr><td rowspan=2>信息内容</td><td>本年新</td><td>本年新</td><td>对外公开</td></tr><tr><td>制作数量</td><td>公开数量</td><td>总数量</td></tr>", StringComparison.Ordinal);
        var reading = Read(page);
        Assert.Empty(reading.Problems);
        Assert.Equal(SampleReports.Balanced2019.Figures, reading.Report!.Figures);
    }

    [Theory]
    [InlineData("本年收费金额（单位：万元）", "本年收費金額（單位：萬元）")]
    [InlineData(">自然人<", ">公民<")]
    [InlineData("社会公益组织", "社会公益性组织")]
    [InlineData("总计", "合计")]
    [InlineData("7.属于行政执法案卷", "7.属于行政执法案卷信息")]
    [InlineData("已获取信息", "已获取的信息")]
    [InlineData("第二十条第（五）项", "《条例》第20条第（五）项")]
    public void Other_wordings_are_known(string label, string printed)
    {
        var page = Page(Report);
        Assert.Contains(label, page, StringComparison.Ordinal);
        var reading = Read(page.Replace(label, printed, StringComparison.Ordinal));
        Assert.Empty(reading.Problems.Select(problem => problem.Message()));
        Assert.Equal(Report.Figures, reading.Report!.Figures);
    }

    [Theory]
    [InlineData("采购总金额（元）")]
    [InlineData("采购总金额（万元）")]
    [InlineData("采购总金额（单位：元）")]
    public void The_amount_of_procurement_has_no_unit_of_its_own(string printed)
    {
        var reading = Read(Page(SampleReports.Balanced2019).Replace("采购总金额", printed, StringComparison.Ordinal));
        Assert.Empty(reading.Problems);
        Assert.Equal(SampleReports.Balanced2019.Figures, reading.Report!.Figures);
    }

    private static string Page(AnnualDisclosureReport report) => Encoding.UTF8.GetString(HtmlLayout.All[0].Render(report));

    private static ReportReading Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static ReportReading Read(byte[] document) => ReportDocument.Read(new MemoryStream(document));
}
