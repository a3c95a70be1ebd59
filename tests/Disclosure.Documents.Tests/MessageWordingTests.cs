using System.Text;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>Problems say what was met and how it was counted, in the words of how the table is printed.</summary>
public sealed class MessageWordingTests
{
    private static readonly AnnualDisclosureReport Report = SampleReports.Balanced2021;
    private static readonly string Text = TextLayout.All[4].Render(Report);
    private static readonly string Page = Encoding.UTF8.GetString(HtmlLayout.All[0].Render(Report));

    [Theory]
    [InlineData(14)]
    [InlineData(6)]
    [InlineData(4)]
    public void No_row_has_more_or_fewer_cells_than_are_due_when_it_has_as_many(int row)
    {
        var lines = Text.Split('\n');
        var index = Array.FindIndex(lines, line => line.StartsWith("一、本年新收", StringComparison.Ordinal)) + row;
        for (var cells = 1; cells < 12; cells++)
        {
            lines[index] = string.Join('\t', lines[index].Split('\t').Append("甲乙").Take(cells));
            foreach (var problem in ReportDocument.ReadText(string.Join('\n', lines)).Problems.Where(problem => problem.Code is "DP2006" or "DP2007"))
            {
                Assert.NotEqual(problem.Actual!.Chinese, problem.Expected!.Chinese);
                Assert.Contains("行名", problem.Message(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_row_of_a_grid_has_cells_and_no_lines()
    {
        var problem = Assert.Single(Read(Page.Replace("<td>行政许可</td>", "<td>行政许可</td><td></td>", StringComparison.Ordinal)).Problems, problem => problem.Code is "DP2013" or "DP2007");
        Assert.DoesNotContain("空行", problem.Message(), StringComparison.Ordinal);
        Assert.Contains("格", problem.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_whose_cells_stand_a_line_each_has_lines()
    {
        var text = TextLayout.All[8].Render(Report).Replace("行政许可\n", "行政许可\n见附件\n", StringComparison.Ordinal);
        var problem = Assert.Single(ReportDocument.ReadText(text).Problems);
        Assert.Contains(problem.Code == "DP2013" ? "空行" : "一行算一格", problem.Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://www.example.gov.cn/xxgk/nb/t1.html\t1/3")]
    [InlineData("第1页/共3页")]
    [InlineData("2025/1/20 10:11\t第 1 页 共 3 页")]
    [InlineData("【打印本页】\t【关闭窗口】")]
    public void What_a_browser_prints_at_the_edge_of_a_page_is_no_row(string line)
    {
        var reading = ReportDocument.ReadText(Text.Replace("二、上年结转", $"{line}\n二、上年结转", StringComparison.Ordinal));
        Assert.Empty(reading.Problems);
        Assert.Equal(Report, reading.Report);
    }

    [Fact]
    public void A_row_that_only_looks_like_an_edge_of_a_page_is_told() =>
        Assert.Contains(ReportDocument.ReadText(Text.Replace("二、上年结转", "网站打印件\t1\t2\t3\t4\t5\t6\t7\n二、上年结转", StringComparison.Ordinal)).Problems, problem => problem.Code == "DP2008");

    [Theory]
    [InlineData("见下图", "图片")]
    [InlineData("本年新收申请12件，上年结转0件", "有文字和数字")]
    public void A_table_that_was_not_found_may_be_a_picture_only_where_no_text_is(string text, string reason)
    {
        var reading = ReportDocument.ReadText($"盐湖市行政审批局2024年政府信息公开工作年度报告\n一、总体情况\n甲\n二、主动公开政府信息情况\n{text}\n三、收到和处理政府信息公开申请情况\n{text}\n四、政府信息公开行政复议、行政诉讼情况\n{text}\n五、存在的主要问题及改进情况\n");
        Assert.All(reading.Problems.Where(problem => problem.Code == "DP2022"), problem => Assert.Contains(reason, problem.Message(), StringComparison.Ordinal));
    }

    [Fact]
    public void Small_tables_of_section_four_without_their_names_are_told_as_such()
    {
        var text = Layout.Named("Text: rows with tabs, a table for each track").Render(Report);
        var bare = Encoding.UTF8.GetString(text).Replace("（二）未经复议直接起诉情况\n", "另见下表。\n", StringComparison.Ordinal);
        var reading = ReportDocument.ReadText(bare);
        var problem = Assert.Single(reading.Problems, problem => problem.Code == "DP2056");
        Assert.Contains("行政复议、复议后起诉", problem.Message(), StringComparison.Ordinal);
        Assert.All(Report.Form.Table(SectionKind.ReconsiderationAndLitigation).Cells, cell => Assert.Equal(cell.Block.Path == "directLitigation" ? Figure.Absent : Report[cell], reading.Report![cell]));
    }

    [Fact]
    public void Every_slot_of_a_message_is_filled() => Assert.All(
        Layout.All.Where(layout => layout.Promise is not (LayoutPromise.Report or LayoutPromise.Figures)),
        layout => Assert.All(ReportDocument.Read(new MemoryStream(layout.Render(Report))).Problems, problem => Assert.DoesNotContain('{', $"{problem.Message()}{problem.Message(Disclosure.Messages.DisplayLanguage.English)}")));

    private static ReportReading Read(string page) => ReportDocument.ReadText(page);
}
