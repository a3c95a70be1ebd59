using System.Text;
using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Documents.Tests;

/// <summary>Texts and rows that have strayed in a table: no figure moves for them, and none is taken for what is not a figure.</summary>
public sealed class StrayTextTests
{
    private const string Title = "盐湖市行政审批局2024年政府信息公开工作年度报告\n";
    private const string Applications = "三、收到和处理政府信息公开申请情况\n";
    private const string Heads = "| 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n";
    private const string Outcomes = "结果维持,结果纠正,其他结果,尚未审结,总计";

    [Theory]
    [InlineData("8.属于行政询事项")]
    [InlineData("8.属于\uFFFD\uFFFD查询事项")]
    public void A_damaged_label_is_no_figure_where_the_whole_label_stands_above(string label)
    {
        var report = Read(Applications + $"8.属于行政查询事项\n\n{Heads}| {label} | 无 |  | 3 |  |  |  |  |\n");
        Assert.Equal("", Numbers(report, ApplicationRow.StatutoryInquiryMatter));
    }

    [Fact]
    public void Figures_that_are_no_row_leave_the_labels_before_them_without_theirs()
    {
        var report = Read(Applications + Heads.Replace("|", "", StringComparison.Ordinal)
            + "3.危“三安�全一稳定\n4.保护第三方合法权益\n5.属于三类内部事务信息\n0 0 1 0 0 1\n1 4 0 4 3 0 8\n约5 0 2 5 0 7\n");
        Assert.Equal("", Numbers(report, ApplicationRow.InternalAffairs));
        Assert.Equal("", Numbers(report, ApplicationRow.ThirdPartyRights));
    }

    [Fact]
    public void A_title_below_the_heads_of_cases_is_no_row_of_them()
    {
        var report = Read($"四、政府信息公开行政复议、行政诉讼情况\n{Outcomes},{Outcomes},{Outcomes}\n{Title.Trim()}{new string(',', 14)}\n");
        Assert.All(report.Form.Table(SectionKind.ReconsiderationAndLitigation).Cells, cell => Assert.Equal(FigureState.Absent, report[cell].State));
    }

    [Fact]
    public void A_blank_row_of_cases_is_none_where_figures_stand_without_a_label_elsewhere()
    {
        var row = string.Concat(Enumerable.Repeat("<td>4</td>", 15));
        var heads = string.Concat(Enumerable.Repeat(string.Concat(Outcomes.Split(',').Select(head => $"<td>{head}</td>")), 3));
        var applicants = string.Concat(Heads.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(head => $"<td>{head}</td>"));
        var page = $"<html><body><h1>{Title}</h1><p>{Applications}</p><table><tr>{applicants}</tr><tr>{row}</tr></table>"
            + $"<p>四、政府信息公开行政复议、行政诉讼情况</p><table><tr>{heads}</tr><tr>{string.Concat(Enumerable.Repeat("<td></td>", 15))}</tr></table></body></html>";
        var report = Read(page);
        Assert.All(report.Form.Table(SectionKind.ReconsiderationAndLitigation).Cells, cell => Assert.Equal(FigureState.Absent, report[cell].State));
    }

    [Theory]
    [InlineData("处理决x定数量\n")]
    [InlineData("处理\uFFFD数量\n\n")]
    public void What_stands_between_heads_and_their_rows_may_be_the_rest_of_them(string rest)
    {
        var report = Read($"二、主动公开政府信息情况\n上一年项目数量\n本年增/减\n{rest}行政处罚\n-4\n6\n行政强制\n7\n2\n", 2020);
        Assert.Equal("", Numbers(report, ProactiveRow.AdministrativePenalties));
    }

    [Fact]
    public void The_name_of_a_track_that_fell_out_of_a_table_of_several_is_not_that_of_its_first_columns()
    {
        var outcomes = string.Concat(Outcomes.Split(',').Select(head => $"<td>{head}</td>"));
        var page = $"<html><body><h1>{Title}</h1><p>四、政府信息公开行政复议、行政诉讼情况</p><table><tr><td colspan=\"10\">行政诉讼</td>行政复议</td></tr>"
            + $"<tr><td colspan=\"5\">未经复议直接起诉</td><td colspan=\"5\">复议后起诉</td>{outcomes.Replace("<td>", "<td rowspan=2>", StringComparison.Ordinal)}</tr><tr>{outcomes}{outcomes}</tr>"
            + $"<tr>{string.Concat(Enumerable.Range(1, 15).Select(figure => $"<td>{figure}</td>"))}</tr></table></body></html>";
        var report = Read(page);
        Assert.All(report.Form.Table(SectionKind.ReconsiderationAndLitigation).Cells, cell => Assert.Equal(FigureState.Absent, report[cell].State));
    }

    [Fact]
    public void A_bar_at_the_edge_of_all_rows_is_no_cell_where_a_head_lost_its_own()
    {
        var heads = string.Join(" | ", Enumerable.Repeat(Outcomes.Replace(",", " | ", StringComparison.Ordinal), 3));
        var report = Read("二、主动公开政府信息情况\n\n| 信息内容 | 本年处理决定数量 |\n| --- | --- |\n| 行政许可 | 3 |\n| 行政处罚 | 4 |\n\n四、政府信息公开行政复议、行政诉讼情况\n\n"
            + $"| 行政复议 |  |  |  |  | 未经复议直接起诉 |  |  |  |  | 复议后起诉 |  |  |  |  |\n{heads} |\n|  | — | 3 | 7 |  | 6 | 1 | — | 8 |  | — | 5 | — |  |  |\n");
        Assert.DoesNotContain(report[report.Form.FindCell("reconsideration.pending")!].Number, (decimal?[])[3]);
    }

    [Fact]
    public void A_tag_that_swallowed_its_figure_leaves_no_blank()
    {
        var report = Read($"<html><body><h1>{Title}</h1><p>二、主动公开政府信息情况</p><table><tr><td>信息内容</td><td>本年收费金额（单位：万元）</td></tr>"
            + "<tr><td>行政事业性收费</td><td colspan=\"1\"19.96</td></tr></table></body></html>");
        Assert.NotEqual(FigureState.Blank, report[report.Form.FindCell("proactive.administrativeFees.amountCollected")!].State);
    }

    [Theory]
    [InlineData("70324341 |\n", "")]
    [InlineData("", "5 _ 70324341 0 2 8 12件（含去年2件）")]
    public void A_row_with_a_figure_more_than_heads_is_refused_whatever_its_last_figure_looks_like(string further, string figures)
    {
        var row = $"2.重复申请 |\n5 |\n|\n70324341 |\n{further}0 |\n2 |\n8 |\n12件（含去年2件） | |\n";
        var report = Read(Applications + Heads.Replace("| ", "|\n", StringComparison.Ordinal).Trim('|', '\n') + $" |\n{row}3.要求提供公开出版物 |\n1 |\n|\n无 |\n7 |\n8 |\n0 |\n21 | |\n五、存在的主要问题及改进情况\n");
        Assert.Equal(figures, Numbers(report, ApplicationRow.RepeatedApplication));
        Assert.Equal("1 _ 无 7 8 0 21", Numbers(report, ApplicationRow.PublishedMaterial));
    }

    [Theory]
    [InlineData("（四）无法提供\n1.本机关不掌握相关政府信息\n")]
    [InlineData("（四）无法提供\n")]
    public void Labels_at_the_end_of_a_document_that_was_cut_off_are_no_fault_of_the_reader(string labels)
    {
        var report = Read(Applications + $"2.重复申请\n\n{Heads}|  | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n\n{labels}\n| 自然人 | 商业企业 | 科研机构 | 社会");
        Assert.NotNull(report);
    }

    private static AnnualDisclosureReport Read(string text, int? year = null) =>
        ReportDocument.Read(new MemoryStream(Encoding.UTF8.GetBytes(text.StartsWith('<') ? text : Title + text)), new ReadingOptions { Year = year }).Report!;

    private static string Numbers(AnnualDisclosureReport report, ApplicationRow row) =>
        string.Join(' ', Enum.GetValues<ApplicantKind>().Select(kind => report[report.Form.Cell(row, kind)]).Where(figure => figure.State != FigureState.Absent)
        .Select(figure => figure.State == FigureState.Blank ? "_" : figure.Text ?? $"{figure}"));

    private static string Numbers(AnnualDisclosureReport report, ProactiveRow row) => string.Join(' ', report.Form.Cells
        .Where(cell => cell.Key == CellKey.Of(row, ProactiveMeasure.PriorYearItems) || cell.Key == CellKey.Of(row, ProactiveMeasure.NetChange))
        .Select(cell => report[cell]).Where(figure => figure.State != FigureState.Absent));
}
