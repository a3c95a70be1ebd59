using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>Tables mangled on their way to text, each once seen to move a figure: now refused, or read right.</summary>
public sealed class MangledTableTests
{
    private const string Title = "青石县交通运输局2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n";
    private const string Heads = "申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计\n";

    [Fact]
    public void Blanks_of_a_labels_span_are_not_counted_as_figures()
    {
        var text = string.Join('\n', TextLayout.All[5].Render(SampleReports.Balanced2021.With("applications.partiallyDisclosed.total", Figure.Blank)).Split('\n').Select(line => line.TrimEnd('\t')));
        var report = Read(text);
        Assert.All(report.Form.Table(SectionKind.Applications).Cells, cell =>
            Assert.True(report[cell].State == FigureState.Absent || report[cell] == SampleReports.Balanced2021[cell], cell.Path));
    }

    [Fact]
    public void A_blank_that_a_whole_row_lost_refuses_the_row()
    {
        var report = SampleReports.Balanced2021.With("applications.carriedOverFromPriorYear.naturalPerson", Figure.Blank);
        var text = TextLayout.All[7].Render(report).Replace("申请数量 |  |  |  | 3", "申请数量 |  |  | 3", StringComparison.Ordinal);
        Assert.NotEqual(TextLayout.All[7].Render(report), text);
        AssertRefused(text, ApplicationRow.CarriedOverFromPriorYear);
    }

    [Fact]
    public void Empty_lines_between_rows_change_nothing()
    {
        foreach (var layout in new[] { 2, 3, 4, 5, 6, 7 })
        {
            var text = TextLayout.All[layout].Render(SampleReports.Balanced2021).Replace("\n", "\n\n", StringComparison.Ordinal);
            Assert.Equal(SampleReports.Balanced2021.Figures, Read(text).Figures);
        }
    }

    [Fact]
    public void A_row_without_its_closing_bar_does_not_shift_the_others()
    {
        var text = Title + "| " + Heads.Replace("\n", " |\n", StringComparison.Ordinal)
            + "| 一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1\n| 二、上年结转政府信息公开申请数量 | 9 | | | 4 | | 13 |\n";
        AssertRefused(text, ApplicationRow.CarriedOverFromPriorYear);
    }

    [Theory]
    [InlineData("11 |\n2 |\n0 |\n0 |\n3 |\n16 | |||")]
    [InlineData("11 |\n2 ||\n0 |\n0 |\n0 |\n3 |\n16 | ||")]
    public void A_merged_figure_is_not_pushed_to_the_right(string cells)
    {
        var figures = string.Join(" |\n", Enum.GetValues<ApplicantKind>().Select(kind => SampleReports.Balanced2021.Applications[ApplicationRow.ReceivedThisYear, kind].ToString()));
        var whole = TextLayout.All[0].Render(SampleReports.Balanced2021);
        var text = whole.Replace($"{figures} | ||", cells, StringComparison.Ordinal);
        Assert.NotEqual(whole, text);
        AssertRefused(text, ApplicationRow.ReceivedThisYear);
    }

    [Theory]
    [InlineData("- 3 -")]
    [InlineData("二、上年结转政府公开申请数量")]
    public void Words_among_bare_lines_refuse_the_row(string stray)
    {
        var lines = TextLayout.All[8].Render(SampleReports.Balanced2021).Split('\n').ToList();
        var row = lines.IndexOf("一、本年新收政府信息公开申请数量");
        lines.RemoveAt(row + 3);
        lines.Insert(row + 7, stray);
        AssertRefused(string.Join('\n', lines), ApplicationRow.ReceivedThisYear);
    }

    [Fact]
    public void A_bracket_that_names_another_unit_or_year_is_no_guidance()
    {
        var fees = TextLayout.All[4].Render(SampleReports.Balanced2021).Replace("（单位：万元）", "（单位：元）", StringComparison.Ordinal);
        Assert.Equal(FigureState.Absent, Read(fees)["proactive.administrativeFees.amountCollected"].State);
        var year = TextLayout.All[4].Render(SampleReports.Balanced2021).Replace("一、本年新收政府信息公开申请数量", "一、本年新收政府信息公开申请数量（2020年）", StringComparison.Ordinal);
        Assert.Equal(FigureState.Absent, Read(year).Applications[ApplicationRow.ReceivedThisYear, ApplicantKind.Total].State);
    }

    [Fact]
    public void Rows_that_the_first_of_two_reports_lacks_are_not_taken_from_the_second()
    {
        var first = string.Join('\n', TextLayout.All[4].Render(SampleReports.Balanced2021).Split('\n').Where(line => !line.StartsWith("行政许可", StringComparison.Ordinal)));
        var reading = ReportDocument.ReadText(first + "\n" + TextLayout.All[4].Render(SampleReports.Balanced2021.With("proactive.administrativeLicensing.decisionsMade", 77L)));
        Assert.Equal(FigureState.Absent, reading.Report!["proactive.administrativeLicensing.decisionsMade"].State);
        Assert.Contains(reading.Problems, problem => problem.Code == "DP2015");
        Assert.Equal(627, reading.Report["applications.receivedThisYear.total"].Count);
    }

    [Fact]
    public void A_second_table_with_other_figures_is_not_chosen_between()
    {
        var text = Title + Heads + "一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1\n"
            + "下表为上年数据，供参考。\n" + Heads + "一、本年新收政府信息公开申请数量 | 4 | 0 | 0 | 0 | 0 | 0 | 4\n四、结转下年度继续办理 | 5 | 0 | 0 | 0 | 0 | 0 | 5\n";
        var reading = ReportDocument.ReadText(text);
        Assert.Contains(reading.Problems, problem => problem.Code == "DP2014");
        Assert.All(reading.Report!.Form.Table(SectionKind.Applications).Cells, cell => Assert.Equal(FigureState.Absent, reading.Report[cell].State));
    }

    [Fact]
    public void Heads_in_an_order_that_no_form_has_are_refused()
    {
        var text = Title + "申请人情况 |  |\n办理情况 | 自然人 | 总计 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他\n"
            + "一、本年新收政府信息公开申请数量 | 11 | 16 | 5 | 0 | 0 | 0 | 0\n";
        AssertRefused(text, ApplicationRow.ReceivedThisYear);
    }

    [Fact]
    public void A_figure_that_goes_on_in_the_next_line_is_not_cut_off()
    {
        var text = Title + Heads + "一、本年新收政府信息公开申请数量 | 104 | 0 | 0 | 0 | 0 | 0 | 10\n4 |\n";
        AssertRefused(text, ApplicationRow.ReceivedThisYear);
    }

    [Theory]
    [InlineData("16", null)]
    [InlineData("1", "DP1017")]
    [InlineData("16\n", null)]
    [InlineData("1\n", null)]
    [InlineData("", "DP2013")]
    public void A_text_that_ends_within_a_figure_gives_it_only_where_its_row_adds_up(string last, string? told)
    {
        var reading = ReportDocument.ReadText(Title + Heads + "一、本年新收政府信息公开申请数量 | 11 | 2 | 0 | 0 | 0 | 3 | " + last);
        var total = reading.Report!.Applications[ApplicationRow.ReceivedThisYear, ApplicantKind.Total];
        Assert.True(told is null || reading.Problems.Any(problem => problem.Code == told));
        Assert.Equal(told is not null ? Figure.Absent : Figure.Of(int.Parse(last, null)), total);
    }

    [Fact]
    public void A_label_that_was_cut_off_is_no_figure_of_a_row_that_lost_one()
    {
        var lines = TextLayout.All[8].Render(SampleReports.Balanced2021).Split('\n').ToList();
        var row = lines.IndexOf("1.信访举报投诉类申请");
        lines.RemoveAt(row + 1);
        AssertRefused(string.Join('\n', lines.Take(row + 7)) + "\n2.", ApplicationRow.PetitionOrComplaint);
    }

    [Fact]
    public void Outer_bars_of_rows_apart_from_their_labels_may_be_those_of_blank_cells()
    {
        var text = Title.Replace("三、收到和处理政府信息公开申请情况", "二、主动公开政府信息情况", StringComparison.Ordinal)
            + "第二十条第（一）项\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章\n行政规范性文件\n | 4 | 5\n | | 8 | 9\n";
        var reading = ReportDocument.ReadText(text);
        Assert.NotEmpty(reading.Problems);
        Assert.All(reading.Report!.Form.Table(SectionKind.ProactiveDisclosure).Cells, cell => Assert.Equal(FigureState.Absent, reading.Report[cell].State));
    }

    [Fact]
    public void A_figure_below_no_head_refuses_its_row()
    {
        var text = Title + Heads.Replace("总计\n", "总计 |  | \n", StringComparison.Ordinal) + "一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 8 | x\n";
        AssertRefused(text, ApplicationRow.ReceivedThisYear);
    }

    [Fact]
    public void A_corner_label_and_heads_of_rows_before_the_label_are_read()
    {
        var text = Title + Heads.Replace("申请人情况", "项目", StringComparison.Ordinal)
            + "一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3\n三、本年度办理结果 | （一）予以公开 | 2 | 0 | 0 | 0 | 0 | 0 | 2\n其他 | | | | | | | \n四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 1\n";
        var report = Read(text);
        Assert.Equal(2, report.Applications[ApplicationRow.Disclosed, ApplicantKind.Total].Count);
        Assert.Equal(1, report.Applications[ApplicationRow.CarriedForwardToNextYear, ApplicantKind.Total].Count);
    }

    [Fact]
    public void A_mistyped_label_is_an_unknown_row()
    {
        var text = TextLayout.All[4].Render(SampleReports.Balanced2021).Replace("2.重复申请", "2.重复申诉", StringComparison.Ordinal);
        Assert.Contains(ReportDocument.ReadText(text).Problems, problem => problem.Code == "DP2008");
    }

    [Fact]
    public void A_period_over_two_years_is_not_one_year()
    {
        var text = TextLayout.All[0].Render(SampleReports.Balanced2021).Split('\n', 2)[1].Replace("至2021年12月31日", "至2022年12月31日", StringComparison.Ordinal);
        Assert.Null(Read(text).Year);
    }

    private static void AssertRefused(string text, ApplicationRow row)
    {
        var reading = ReportDocument.ReadText(text);
        Assert.NotEmpty(reading.Problems);
        foreach (var kind in Enum.GetValues<ApplicantKind>()) Assert.Equal(FigureState.Absent, reading.Report!.Applications[row, kind].State);
    }

    private static AnnualDisclosureReport Read(string text) => ReportDocument.ReadText(text).Report!;
}
