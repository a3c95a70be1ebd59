using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Documents.Tests;

/// <summary>Small tables as they are published: read where all layouts that explain them agree, refused where two differ.</summary>
public sealed class ReadingByProofTests
{
    private const string Title = "盐湖市行政审批局{year}年政府信息公开工作年度报告\n";
    private const string Proactive = "二、主动公开政府信息情况\n";
    private const string Applications = "三、收到和处理政府信息公开申请情况\n";
    private const string Cases = "四、政府信息公开行政复议、行政诉讼情况\n";
    private const string Heads = "自然人 | 法人或其他组织 | 总计 |\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n";
    private const string Outcomes = "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n";

    [Theory]
    [InlineData("| 14 | 3 |  |  | 2 |  | 19 |", "14 3 _ _ 2 _ 19")]
    [InlineData("| 14 | 3 |  | 2 |  | 19 |", "")]
    public void Columns_come_from_heads_and_a_row_that_lost_a_cell_is_refused(string row, string figures) =>
        Reads(2024, Applications + Heads + $"一、本年新收政府信息公开申请数量 {row}\n", "applications.receivedThisYear.", figures);

    [Fact]
    public void Pieces_that_fill_in_for_spans_stand_on_lines_of_their_own() =>
        Reads(2024, Proactive + "信息内容 |\n本年处理决定数量 |\n||\n行政许可 |\n37 |\n||\n", "proactive.administrativeLicensing.", "37");

    [Fact]
    public void A_table_ends_with_the_file() =>
        Reads(2020, Proactive + "第二十条第(八)项 |\n|||\n信息内容 |\n上一年项目数量 |\n本年增/减 |\n行政事业性收费 |\n5 |\n-2 |", "proactive.administrativeFees.", "5 -2");

    [Fact]
    public void Heads_broken_over_lines_are_cut_as_a_whole() => Reads(
        2020, Proactive + string.Join("\n\n", "信息内容", "本年新", "制作数量", "本年新", "公开数量", "对外公开总数量", "规章", "2", "1", "9") + "\n",
        "proactive.administrativeRules.", "2 1 9");

    [Theory]
    [InlineData("本年增/\n", "12 3 40")]
    [InlineData("", "")]
    public void Heads_may_be_cut_off_where_one_cut_alone_fits(string cutOff, string figures) =>
        Reads(2020, Proactive + $"信息内容\n上一年项目数量\n{cutOff}处理决定数量\n行政许可\n12\n+3\n40\n", "proactive.administrativeLicensing.", figures);

    [Theory]
    [InlineData("现行有效件", "1 2 3")]
    [InlineData("现有效件数", "1 2 3")]
    [InlineData("年有效件数", "")]
    public void A_head_may_lack_one_letter_that_tells_nothing_of_its_figures(string head, string figures) =>
        Reads(2024, Proactive + $"信息内容\t本年制发件数\t本年废止件数\t{head}\n规章\t1\t2\t3\n", "proactive.administrativeRules.", figures, onlyWhole: true);

    [Theory]
    [InlineData("2024年制发件数", "1 2 3")]
    [InlineData("2023年制发件数", "")]
    public void A_head_may_name_the_year_of_the_report(string head, string figures) =>
        Reads(2024, Proactive + $"信息内容\t{head}\t本年废止件数\t现行有效件数\n规章\t1\t2\t3\n", "proactive.administrativeRules.", figures);

    [Fact]
    public void Columns_of_two_years_are_refused() =>
        Reads(2024, Proactive + "信息内容\t2023年处理决定数量\t2024年处理决定数量\n行政许可\t12\t13\n", "proactive.administrativeLicensing.", "");

    [Fact]
    public void A_row_that_no_edition_has_is_left_out_with_its_figures()
    {
        var text = Proactive + "信息内容\n本年新制作数量\n本年新公开数量\n对外公开总数量\n规章\n0\n0\n3\n規範性檔案\n4\n4\n21\n其他主动公开文件\n6\n6\n6\n";
        Reads(2020, text, "proactive.administrativeRules.", "0 0 3");
        Assert.Equal("DP2008", Assert.Single(Reads(2020, text, "proactive.normativeDocuments.", "4 4 21").Problems, problem => problem.Code != "DP2022").Code);
    }

    [Theory]
    [InlineData("2.其他法律行政公开", "1 0 0 0 0 0 1")]
    [InlineData("2.其他法规行政公开", "")]
    public void A_damaged_label_between_two_known_ones_is_that_of_the_free_row(string label, string figures)
    {
        var text = Applications + "申请人情况 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n1.属于国家秘密 2 0 0 0 0 0 2\n" + $"{label} 1 0 0 0 0 0 1\n3.危及“三安全一稳定” 0 0 0 0 0 0 0\n";
        Reads(2024, text, "applications.prohibitedByLaw.", figures);
        Reads(2024, text, "applications.endangersSecurityOrStability.", "0 0 0 0 0 0 0");
    }

    [Fact]
    public void Heads_of_cases_may_be_interleaved_on_lines()
    {
        var text = Cases + string.Concat(Enumerable.Repeat("结果 结果 其他 尚未 总\n维持 纠正 结果 审结 计\n", 3)) + "2 0 1 0 3 1 0 0 0 1 0 0 0 1 1\n";
        Reads(2024, text, "reconsideration.", "2 0 1 0 3");
        Reads(2024, text, "directLitigation.", "1 0 0 0 1");
        Reads(2024, text, "litigationAfterReconsideration.", "0 0 0 1 1");
    }

    [Theory]
    [InlineData("### 行政复议", "### 行政诉讼（未经复议直接起诉）", "### 行政诉讼（复议后起诉）", "4 0 1 0 5")]
    [InlineData("（一）行政复议情况", "（二）行政诉讼（未经复议直接起诉）情况", "（三）行政诉讼（复议后起诉）情况", "4 0 1 0 5")]
    [InlineData("表一", "表二", "表三", "")]
    public void Each_track_may_have_a_table_below_its_name(string first, string second, string third, string figures) => Reads(
        2024, Cases + $"{first}\n{Outcomes}| 1 | 0 | 1 | 0 | 2 |\n{second}\n{Outcomes}| 3 | 0 | 1 | 0 | 4 |\n{third}\n{Outcomes}| 4 | 0 | 1 | 0 | 5 |\n",
        "litigationAfterReconsideration.", figures);

    [Fact]
    public void A_figure_that_was_too_wide_for_its_cell_leaves_the_others() =>
        Reads(2024, Applications + string.Join('\n', "申请人情况", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计", "一、本年新收政府信息公开申请数量", "####", "3", "0", "0", "2", "0", "19", "二、上年结转政府信息公开申请数量", "0", "0", "0", "0", "0", "0", "0") + "\n", "applications.receivedThisYear.", "“####” 3 0 0 2 0 19");

    [Fact]
    public void A_refusal_names_the_two_readings()
    {
        var reading = Reads(2024, Proactive + "信息内容 |\n本年制发件数 |\n本年废止件数 |\n现行有效件数 |\n规章 |\n|\n1 |\n|\n|\n行政规范性文件 |\n|\n|\n2 |\n|\n", "proactive.administrativeRules.", "");
        Assert.Contains(reading.Problems, problem => problem.Message().Contains("可以读作“ | 1 | ”，也可以读作“1 |  | ”", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("信息内容 本年处理决定数量\n行政许可 37\n行政处罚 12\n", "12")]
    [InlineData("信息内容本年处理决定数量\n行政许可37\n行政处罚12\n", "12")]
    [InlineData("信息内容\n本年处理决定数量\n行政许可 37\n行政处罚 12\n", "12")]
    [InlineData("| 信息内容 | 本年处理决定数量 |\n| 行政许可 37 | |\n| 行政处罚 12 | |\n", "12")]
    [InlineData("<table><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政处罚 12</td><td></td></tr></table>", "12")]
    [InlineData("<table><tr><td>信息内容 本年处理决定数量</td></tr><tr><td>行政处罚12</td></tr></table>", "12")]
    [InlineData("信息内容 本年处理决定数量\n行政处罚12 3\n", "")]
    public void Heads_and_figures_may_run_on(string table, string figures) =>
        Reads(2024, Proactive + table, "proactive.administrativePenalties.", figures);

    [Theory]
    [InlineData("规章2 1 3", "2 1 3")]
    [InlineData("规章213", "")]
    [InlineData("规章 21 3", "")]
    public void Figures_that_run_on_are_parted_from_their_label_but_not_from_each_other(string row, string figures) =>
        Reads(2024, Proactive + $"信息内容 本年制发件数 本年废止件数 现行有效件数\n{row}\n行政规范性文件 1 1 1\n", "proactive.administrativeRules.", figures);

    [Theory]
    [InlineData("申请人情况 | 自然人 | 总计\n一、本年新收政府信息公开申请数量 | 3 | 4\n二、上年结转政府信息公开申请数量 | 0 | 1\n", "3      4")]
    [InlineData("申请人情况 自然人 总计\n一、本年新收政府信息公开申请数量 3 4\n二、上年结转政府信息公开申请数量 0 1\n", "3      4")]
    [InlineData("自然人\n总计\n一、本年新收政府信息公开申请数量\n3\n4\n二、上年结转政府信息公开申请数量\n0\n1\n", "3      4")]
    [InlineData("<table><tr><td>申请人情况<td>自然人<td>总计</tr><tr><td>一、本年新收政府信息公开申请数量<td>3<td>4</tr></table>", "3      4")]
    [InlineData("<table><tr><td>申请人情况<td>自然人<td>总计</tr><tr><td>一、本年新收政府信息公开申请数量<td>3<td>4<td></tr></table>", "")]
    [InlineData("自然人\n总计\n一、本年新收政府信息公开申请数量\n3\n4\n二、上年结转政府信息公开申请数量\n0\n1\n1\n", "")]
    [InlineData("申请人情况 | 自然人 | 法人或其他组织 | 总计\n一、本年新收政府信息公开申请数量 | 3 | 1 | 4\n二、上年结转政府信息公开申请数量 | 0 | 1 | 1\n", "")]
    public void Some_of_the_columns_alone_leave_the_others_absent(string table, string figures)
    {
        var reading = Reads(2024, Applications + table, "applications.receivedThisYear.", figures);
        Assert.Equal(figures.Length > 0, reading.Problems.Any(problem => problem.Code == "DP2018"));
    }

    [Fact]
    public void Heads_that_were_read_line_by_line_name_the_columns_of_the_form()
    {
        const string Row = "一、本年新收政府信息公开申请数量 7 1 2 3 4 5 22\n";
        Reads(2024, Applications + "自然人 法人或其他组织 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他\n" + Row, "applications.receivedThisYear.", "7 1 2 3 4 5 22");
        Reads(2024, Applications + "申请人情况\n自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n" + Row, "applications.receivedThisYear.", "7 1 2 3 4 5 22");
    }

    [Fact]
    public void A_row_that_is_known_by_its_place_leaves_a_deviation()
    {
        var reading = Reads(2024, Applications + "申请人情况 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n1.属于国家秘密 2 0 0 0 0 0 2\n2.其他法律行政公开 1 0 0 0 0 0 1\n3.危及“三安全一稳定” 0 0 0 0 0 0 0\n", "applications.prohibitedByLaw.", "1 0 0 0 0 0 1");
        Assert.Contains(reading.Report!.Deviations, deviation => deviation is { Kind: FormDeviationKind.AliasLabel, Element: "applications.prohibitedByLaw", Printed: "2.其他法律行政公开" });
    }

    [Fact]
    public void A_table_whose_rows_differ_in_too_many_widths_is_refused_and_says_so()
    {
        var labels = Form.Revised2021.Table(SectionKind.Applications).Blocks[0].Rows.Select(row => row.Label.Chinese).ToList();
        var rows = labels.Select((label, i) => $"{label} | 1 | 0 | 0 | 0 | 0 | 0 | 1{string.Concat(Enumerable.Repeat(" | ", i))}\n");
        var reading = Reads(2024, Applications + "申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计\n" + string.Concat(rows), "applications.receivedThisYear.", "");
        Assert.Contains(reading.Problems, problem => problem.Message().Contains("没有全部试过", StringComparison.Ordinal));
    }

    // Figures as they are read, in the order of the form: _ for a blank, nothing at all where none is read.
    private static ReportReading Reads(int year, string text, string path, string figures, bool onlyWhole = false)
    {
        var reading = ReportDocument.ReadText(Title.Replace("{year}", $"{year}", StringComparison.Ordinal) + text);
        var cells = reading.Report!.Form.Cells.Where(cell => cell.Path.StartsWith(path, StringComparison.Ordinal)).Select(cell => reading.Report[cell]).ToList();
        var isRead = cells.TrueForAll(figure => figure.State != FigureState.Absent) || (!onlyWhole && cells.Exists(figure => figure.State != FigureState.Absent));
        Assert.Equal(figures, isRead ? string.Join(' ', cells.Select(figure => figure.State == FigureState.Unreadable ? $"“{figure.Text}”" : figure.IsEmpty ? "_" : $"{figure}")) : "");
        return reading;
    }
}
