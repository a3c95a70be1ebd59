using System.Text;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;
using FsCheck;
using FsCheck.Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>What is no report, or not wholly one, is told with a code and its place.</summary>
public sealed class RefusedDocumentTests
{
    private static readonly TextLayout Barred = TextLayout.All[0];

    [Theory]
    [InlineData("", "DP1001")]
    [InlineData(" \r\n\t \n", "DP1001")]
    [InlineData("今天天气很好。\n明天也是。", "DP1004")]
    [InlineData("首页 | 新闻 | 政务公开\n版权所有 | 网站地图", "DP1004")]
    [InlineData("一、总体情况\n本年度情况良好。", "DP1004")]
    [InlineData("| --- | --- |", "DP1004")]
    [InlineData("行政许可\n行政处罚\n12\n", "DP1004")]
    [InlineData("{ \"cells\": 5 }", "DP1101")]
    [InlineData("{ \"year\": 2021, \"cells\": { \"applications.disclosed.nobody\": 5 } }", "DP1102")]
    [InlineData("{}", "DP1103")]
    public void A_text_that_is_no_report_is_refused_with_the_reason(string text, string code)
    {
        var reading = ReportDocument.ReadText(text);
        Assert.Null(reading.Report);
        Assert.Equal(code, Assert.Single(reading.Problems).Code);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        Assert.Equal("DP1002", Read([0x00, 0x01, 0x02, 0xFF]));
        Assert.Equal("DP1003", Read([0xFF, 0xFF, 0x80, 0x20]));
        Assert.Equal("DP1003", Read([0xEF, 0xBB, 0xBF, 0xC3, 0x28]));

        static string Read(byte[] bytes) => Assert.Single(ReportDocument.Read(new MemoryStream(bytes)).Problems).Code;
    }

    [Fact]
    public void A_file_that_is_not_there_or_too_large_is_a_problem_and_no_exception()
    {
        Assert.Equal("DP1005", Assert.Single(ReportDocument.Read(Path.Combine(Path.GetTempPath(), "no-such-report.txt")).Problems).Code);
        var large = ReportDocument.Read(new MemoryStream(new byte[2000]), new ReadingOptions { MaximumBytes = 1000 });
        Assert.Equal("DP1007", Assert.Single(large.Problems).Code);
    }

    [Fact]
    public void A_row_from_which_a_blank_was_dropped_is_refused_and_the_others_are_read()
    {
        var printed = SampleReports.Balanced2021.With("applications.disclosed.naturalPerson", Figure.Blank);
        var whole = Barred.Render(printed);
        var text = whole.Replace("（一）予以公开 |\n|\n", "（一）予以公开 |\n", StringComparison.Ordinal);
        Assert.NotEqual(whole, text);

        var reading = ReportDocument.ReadText(text);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal("DP2006", problem.Code);
        Assert.Equal(Array.FindIndex(text.Split('\n'), line => line.StartsWith("（一）予以公开", StringComparison.Ordinal)) + 1, problem.Place!.Line);
        foreach (var kind in Enum.GetValues<ApplicantKind>()) Assert.Equal(FigureState.Absent, reading.Report!.Applications[ApplicationRow.Disclosed, kind].State);
        Assert.Equal(printed.Applications[ApplicationRow.PartiallyDisclosed, ApplicantKind.Total], reading.Report!.Applications[ApplicationRow.PartiallyDisclosed, ApplicantKind.Total]);
    }

    [Fact]
    public void Rows_of_the_other_edition_are_told_and_left_out()
    {
        var old = LaidOutTable.Of(SectionKind.ProactiveDisclosure, SampleReports.Balanced2019);
        var current = LaidOutTable.Of(SectionKind.ProactiveDisclosure, SampleReports.Balanced2021);
        var text = Barred.Render(SampleReports.Balanced2021).Replace(
            string.Join('\n', Barred.PrintTable(current)), string.Join('\n', Barred.PrintTable(old)), StringComparison.Ordinal);

        var reading = ReportDocument.ReadText(text);
        Assert.Equal(ReportEdition.Revised2021, reading.Report!.Edition);
        Assert.Contains(reading.Report.Deviations, deviation => deviation is { Kind: FormDeviationKind.TableOfOtherEdition, Element: "proactive" });
        Assert.Contains(reading.Report.Deviations, deviation => deviation is { Kind: FormDeviationKind.ElementOfOtherEdition, Element: "proactive.centralizedProcurement" });
        Assert.Contains(ReportAudit.Run(reading.Report).Findings, finding => finding.RuleId == "DC1002");
        Assert.Contains(ReportAudit.Run(reading.Report).Findings, finding => finding.RuleId == "DC1005");
        Assert.Equal(SampleReports.Balanced2021.Applications[ApplicationRow.Disclosed, ApplicantKind.Total], reading.Report.Applications[ApplicationRow.Disclosed, ApplicantKind.Total]);
    }

    [Fact]
    public void A_row_that_no_edition_knows_is_told_and_left_out()
    {
        var text = TextLayout.All[4].Render(SampleReports.Balanced2019).Replace("\n规章\t", "\n其他主动公开文件\t5\t6\t7\n规章\t", StringComparison.Ordinal);
        var reading = ReportDocument.ReadText(text);
        Assert.Equal("DP2008", Assert.Single(reading.Problems).Code);
        Assert.Equal(SampleReports.Balanced2019.Figures, reading.Report!.Figures);
        Assert.Contains(ReportAudit.Run(reading.Report).Findings, finding => finding.RuleId == "DC1107");
    }

    [Fact]
    public void A_row_that_stands_twice_with_different_figures_is_not_chosen_between()
    {
        var text = TextLayout.All[4].Render(SampleReports.Balanced2021).Replace("\n2.重复申请\t", "\n2.重复申请\t9\t0\t0\t0\t0\t0\t9\n2.重复申请\t", StringComparison.Ordinal);
        var reading = ReportDocument.ReadText(text);
        Assert.Equal("DP2010", Assert.Single(reading.Problems).Code);
        Assert.Equal(FigureState.Absent, reading.Report!.Applications[ApplicationRow.RepeatedApplication, ApplicantKind.Total].State);
    }

    [Fact]
    public void Heads_that_lost_a_column_refuse_the_rows_below_them()
    {
        var text = Barred.Render(SampleReports.Balanced2021).Replace("科研机构 |\n", "", StringComparison.Ordinal);
        var reading = ReportDocument.ReadText(text);
        Assert.Contains(reading.Problems, problem => problem.Code == "DP2005");
        Assert.All(SampleReports.Balanced2021.Form.Table(SectionKind.Applications).Cells, cell => Assert.Equal(FigureState.Absent, reading.Report![cell].State));
        Assert.Equal(SampleReports.Balanced2021.Reconsideration[CaseOutcome.Total], reading.Report!.Reconsideration[CaseOutcome.Total]);
    }

    [Property]
    public void Random_text_never_throws(string[] lines) => ReportDocument.ReadText(string.Join('\n', lines));

    [Property]
    public void Random_bytes_never_throw(byte[] bytes) => ReportDocument.Read(new MemoryStream(bytes));

    [Property]
    public void Random_separators_among_labels_never_throw(int[] choices)
    {
        string[] pieces = ["|", "\t", "\n", " ", "自然人", "总计", "其他", "（一）予以公开", "三、本年度办理结果", "行政复议", "结果维持", "信息内容", "第二十条第（一）项", "规章", "12", "一、总体情况", "\n|\n", "| |"];
        var text = new StringBuilder();
        foreach (var choice in choices) text.Append(pieces[Math.Abs(choice % pieces.Length)]);
        ReportDocument.ReadText(text.ToString());
    }
}
