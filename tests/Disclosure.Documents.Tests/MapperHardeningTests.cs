using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>What stands in published reports besides the form, or instead of it: read where it is certain, told where it is not.</summary>
public sealed class MapperHardeningTests
{
    private const string Traditional = "動開規範許對務項處罰強業費採購製發廢數現總減決額條內組織機構會計請結轉辦區這屬於國穩護權類過執詢無關沒補後確訪舉報訴複當認獲繳納繼續議訟維糾審經體況問題進";
    private const string Simplified = "动开规范许对务项处罚强业费采购制发废数现总减决额条内组织机构会计请结转办区这属于国稳护权类过执询无关没补后确访举报诉复当认获缴纳继续议讼维纠审经体况问题进";

    [Fact]
    public void Labels_may_be_in_traditional_characters()
    {
        var page = Page(SampleReports.Balanced2021);
        foreach (var (traditional, simplified) in Traditional.Zip(Simplified)) page = page.Replace(simplified, traditional);
        Assert.Equal(SampleReports.Balanced2021.Figures, Read(page).Report!.Figures);
    }

    [Fact]
    public void Labels_may_hold_radicals_for_ideographs()
    {
        var page = Page(SampleReports.Balanced2021).Replace('人', '⼈').Replace('自', '⾃').Replace('行', '⾏').Replace('一', '⼀');
        Assert.Equal(SampleReports.Balanced2021.Figures, Read(page).Report!.Figures);
    }

    [Fact]
    public void A_row_of_the_authority_s_own_is_told_and_left_out()
    {
        var reading = Read(Page(SampleReports.Balanced2021).Replace("<tr><td>行政规范性文件", "<tr><td>其他主动公开文件</td><td>5</td><td>6</td><td>7</td></tr><tr><td>行政规范性文件", StringComparison.Ordinal));
        Assert.Equal("DP2008", Assert.Single(reading.Problems).Code);
        Assert.Equal(SampleReports.Balanced2021.Figures, reading.Report!.Figures);
    }

    [Fact]
    public void A_row_that_is_missing_leaves_its_cells_absent()
    {
        var page = Page(SampleReports.Balanced2021);
        var from = page.IndexOf("<tr><td>规章", StringComparison.Ordinal);
        var reading = Read(page.Remove(from, page.IndexOf("</tr>", from, StringComparison.Ordinal) - from));
        Assert.Empty(reading.Problems);
        Assert.Equal(FigureState.Absent, reading.Report!.Proactive[ProactiveRow.AdministrativeRules, ProactiveMeasure.InForce].State);
        Assert.Equal(SampleReports.Balanced2021.Proactive[ProactiveRow.NormativeDocuments, ProactiveMeasure.InForce], reading.Report.Proactive[ProactiveRow.NormativeDocuments, ProactiveMeasure.InForce]);
    }

    [Theory]
    [InlineData("本年新制作数量", "本年新")]
    [InlineData("本年新公开数量", "本年新")]
    [InlineData("本年增/减", "本年增/")]
    [InlineData("本年增/减", "本年增/减（2019年比上一年减少的填 -8 这样的负数）")]
    [InlineData("上一年项目数量", "上一年项目数量（指2018年底）")]
    [InlineData("第二十条第", "二十条")]
    public void Heads_may_be_cut_off_or_hold_guidance(string label, string printed)
    {
        var reading = Read(Page(SampleReports.Balanced2019).Replace(label, printed, StringComparison.Ordinal));
        Assert.Empty(reading.Problems.Select(problem => problem.Message()));
        Assert.Equal(SampleReports.Balanced2019.Figures, reading.Report!.Figures);
    }

    [Fact]
    public void Both_heads_of_new_documents_may_be_cut_off_alike()
    {
        var page = Page(SampleReports.Balanced2019).Replace("本年新制作数量", "本年新", StringComparison.Ordinal).Replace("本年新公开数量", "本年新", StringComparison.Ordinal);
        Assert.Equal(SampleReports.Balanced2019.Figures, Read(page).Report!.Figures);
    }

    [Theory]
    [InlineData("注：上述数据含下属单位。")]
    [InlineData("备注：无")]
    public void A_note_within_a_table_is_prose(string note)
    {
        var reading = Read(Page(SampleReports.Balanced2021).Replace("<tr><td>2.重复申请", $"<tr><td colspan=10>{note}</td></tr><tr><td>2.重复申请", StringComparison.Ordinal));
        Assert.DoesNotContain(reading.Problems, problem => problem.Code == "DP2008");
        Assert.Equal(SampleReports.Balanced2021.Applications[ApplicationRow.RepeatedApplication, ApplicantKind.Total], reading.Report!.Applications[ApplicationRow.RepeatedApplication, ApplicantKind.Total]);
    }

    [Fact]
    public void A_sentence_over_a_whole_row_is_told_and_no_figure()
    {
        var page = Page(SampleReports.Balanced2021);
        var from = page.IndexOf("<td colspan=\"3\">二、上年结转", StringComparison.Ordinal);
        var label = page.IndexOf("</td>", from, StringComparison.Ordinal) + 5;
        var reading = Read(string.Concat(page.AsSpan(0, label), "<td colspan=7>上年没有结转的申请</td>", page.AsSpan(page.IndexOf("</tr>", label, StringComparison.Ordinal))));
        Assert.Single(reading.Problems);
        Assert.All(Enum.GetValues<ApplicantKind>(), kind => Assert.Equal(FigureState.Absent, reading.Report!.Applications[ApplicationRow.CarriedOverFromPriorYear, kind].State));
    }

    [Fact]
    public void Two_years_side_by_side_are_not_chosen_between()
    {
        var page = Page(SampleReports.Balanced2021);
        var start = page.IndexOf("<table", page.IndexOf("三、收到和处理", StringComparison.Ordinal), StringComparison.Ordinal);
        var end = page.IndexOf("</table>", start, StringComparison.Ordinal);
        var row = 0;
        var doubled = Regex.Replace(page[start..end], "<tr>.*?</tr>", match =>
        {
            var figures = Regex.Matches(match.Value, "<td.*?</td>").TakeLast(row++ switch { 0 => 1, 1 => 3, 2 => 5, _ => 7 });
            return match.Value.Replace("</tr>", string.Concat(figures.Select(cell => cell.Value)) + "</tr>", StringComparison.Ordinal);
        });
        var reading = Read(page[..start] + doubled + page[end..]);
        Assert.All(SampleReports.Balanced2021.Form.Table(SectionKind.Applications).Cells, cell => Assert.Equal(FigureState.Absent, reading.Report![cell].State));
        Assert.NotEmpty(reading.Problems);
    }

    [Fact]
    public void A_second_report_on_the_page_is_told_and_not_read()
    {
        var other = SampleReports.Balanced2021.With("applications.receivedThisYear.total", 77L);
        var reading = Read(Page(SampleReports.Balanced2021).Replace("</body>", Page(other) + "</body>", StringComparison.Ordinal));
        Assert.Contains(reading.Problems, problem => problem.Code == "DP2015");
        Assert.Equal(SampleReports.Balanced2021.Figures, reading.Report!.Figures);
    }

    [Fact]
    public void A_table_that_goes_on_without_heads_is_read_where_it_stands_as_the_first_part_does()
    {
        var page = Page(SampleReports.Balanced2021);
        var cut = page.IndexOf("<tr><td colspan=\"3\">四、结转", StringComparison.Ordinal);
        Assert.Equal(SampleReports.Balanced2021.Figures, Read(page.Insert(cut, "</table><p>— 5 —</p><table>")).Report!.Figures);
    }

    [Fact]
    public void Figures_in_the_head_of_a_group_belong_to_none_of_its_rows()
    {
        var page = Page(SampleReports.Balanced2021);
        var from = page.IndexOf("<tr><td rowspan=3>（六）其他处理", StringComparison.Ordinal);
        var to = page.IndexOf("<tr><td colspan=\"2\">（七）总计", StringComparison.Ordinal);
        var reading = Read(string.Concat(page.AsSpan(0, from), "<tr><td colspan=2>（六）其他处理</td><td>5</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>5</td></tr>", page.AsSpan(to)));
        Assert.NotEmpty(reading.Problems);
        Assert.Equal(FigureState.Absent, reading.Report!.Applications[ApplicationRow.OtherReason, ApplicantKind.Total].State);
        Assert.Equal(SampleReports.Balanced2021.Applications[ApplicationRow.TotalDisposed, ApplicantKind.Total], reading.Report.Applications[ApplicationRow.TotalDisposed, ApplicantKind.Total]);
    }

    [Theory]
    [InlineData("10<sup>4</sup>")]
    [InlineData("1<sup>2</sup>3")]
    [InlineData("<sup>12</sup>")]
    [InlineData("<img src=a.png>")]
    [InlineData("1<br>2")]
    [InlineData("1<p>234</p>")]
    [InlineData("<span>1</span><span lang=EN-US9</span><span>3</span>")]
    [InlineData("<span>1</span><spanx9</span><span>3</span>")]
    public void What_is_printed_otherwise_than_as_one_number_is_no_number(string markup)
    {
        var reading = Read(Page(SampleReports.Balanced2021.With("reconsideration.upheld", 98765L)).Replace("<td>98765</td>", $"<td>{markup}</td>", StringComparison.Ordinal));
        Assert.Equal(FigureState.Unreadable, reading.Report!["reconsideration.upheld"].State);
    }

    private static string Page(AnnualDisclosureReport report) => Encoding.UTF8.GetString(HtmlLayout.All[0].Render(report));

    private static ReportReading Read(string page) => ReportDocument.Read(new MemoryStream(Encoding.UTF8.GetBytes(page)));

    // Rows that were swapped, an empty one among them: the figures stand above the heads, or in a grid of their own behind the text.
    [Theory]
    [InlineData("<tr>{figures}</tr>", "<tr>{blanks}</tr>", "")]
    [InlineData("", "<tr>{blanks}</tr>", "<p>注：以上为全年数据。</p><table><tr>{figures}</tr></table>")]
    public void An_empty_row_in_the_place_of_the_figures_of_section_four_is_not_read_as_blanks(string above, string below, string behind)
    {
        var cells = Enumerable.Range(0, 15).Select(i => $"<td>{(i % 5 == 4 ? 4 : 1)}</td>");
        var heads = "<tr><td colspan=5>行政复议<td colspan=10>行政诉讼</tr><tr>" + string.Concat(Outcomes.Select(outcome => $"<td rowspan=2>{outcome}")) + "<td colspan=5>未经复议直接起诉<td colspan=5>复议后起诉</tr><tr>" + string.Concat(Outcomes.Concat(Outcomes).Select(outcome => $"<td>{outcome}")) + "</tr>";
        string Fill(string text) => text.Replace("{figures}", string.Concat(cells), StringComparison.Ordinal).Replace("{blanks}", string.Concat(Enumerable.Repeat("<td></td>", 15)), StringComparison.Ordinal);
        var reading = ReportDocument.ReadText("<p>青石县交通运输局2024年政府信息公开工作年度报告</p><p>四、政府信息公开行政复议、行政诉讼情况</p><table>" + Fill(above) + heads + Fill(below) + "</table>" + Fill(behind));
        Assert.All(reading.Report!.Form.Table(SectionKind.ReconsiderationAndLitigation).Cells, cell => Assert.NotEqual(FigureState.Blank, reading.Report[cell].State));
    }

    [Fact]
    public void Below_the_names_of_two_tracks_stands_the_table_of_neither()
    {
        var table = "<table><tr>" + string.Concat(Outcomes.Select(outcome => $"<td>{outcome}")) + "</tr><tr><td>4<td>0<td>1<td>0<td>5</tr></table>";
        var reading = ReportDocument.ReadText("<p>青石县交通运输局2024年政府信息公开工作年度报告</p><p>四、政府信息公开行政复议、行政诉讼情况</p><p>（一）行政复议</p><p>（二）未经复议直接起诉</p>" + table + "<p>（三）复议后起诉</p>" + table);
        Assert.Equal(FigureState.Absent, reading.Report!["directLitigation.upheld"].State);
        Assert.Equal(FigureState.Absent, reading.Report["reconsideration.upheld"].State);
        Assert.Equal(4, reading.Report["litigationAfterReconsideration.upheld"].Count);
    }

    private static readonly string[] Outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
}
