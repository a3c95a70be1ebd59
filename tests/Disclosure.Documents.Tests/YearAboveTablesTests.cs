using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>A printed year above a table must be the report's.</summary>
public sealed class YearAboveTablesTests
{
    private const string Cases = "四、政府信息公开行政复议、行政诉讼情况\n";
    private static readonly AnnualDisclosureReport Report = SampleReports.Balanced2021;
    private static readonly string Printed = TextLayout.All[4].Render(Report);

    [Theory]
    [InlineData("2020年度")]
    [InlineData("表四（2020年）")]
    [InlineData("年份\t2020")]
    [InlineData("上年数据")]
    public void A_table_under_another_year_is_refused_and_told_at_the_caption(string caption)
    {
        var reading = ReportDocument.ReadText(Printed.Replace(Cases, $"{Cases}{caption}\n", StringComparison.Ordinal));
        var problem = Assert.Single(reading.Problems);
        Assert.Equal("DP2052", problem.Code);
        Assert.Equal(LineOf(Cases) + 1, problem.Place!.Line);
        Assert.Contains($"“{caption.Replace('\t', ' ')}”", problem.Message(), StringComparison.Ordinal);
        Assert.Contains("2021 年", problem.Message(), StringComparison.Ordinal);
        Assert.All(Of(SectionKind.ReconsiderationAndLitigation), cell => Assert.Equal(FigureState.Absent, reading.Report![cell].State));
        Assert.All(Of(SectionKind.Applications), cell => Assert.Equal(Report[cell], reading.Report![cell]));
    }

    [Theory]
    [InlineData("2021年度")]
    [InlineData("表四（2021年）")]
    [InlineData("与2020年相比，行政复议案件减少2件。")]
    [InlineData("2020年收到的复议申请均已审结")]
    [InlineData("以下数据截至2021年12月31日")]
    [InlineData("依据国办公开办函〔2020〕30号填报")]
    public void A_table_under_the_report_s_own_year_or_under_prose_is_read(string line)
    {
        var reading = ReportDocument.ReadText(Printed.Replace(Cases, $"{Cases}{line}\n", StringComparison.Ordinal));
        Assert.Empty(reading.Problems);
        Assert.Equal(Report.Figures, reading.Report!.Figures);
    }

    [Fact]
    public void A_heading_that_names_another_year_refuses_its_table()
    {
        var reading = ReportDocument.ReadText(Printed.Replace(Cases, "四、政府信息公开行政复议、行政诉讼情况（2020年）\n", StringComparison.Ordinal));
        Assert.Equal("DP2052", Assert.Single(reading.Problems).Code);
        Assert.All(Of(SectionKind.ReconsiderationAndLitigation), cell => Assert.Equal(FigureState.Absent, reading.Report![cell].State));
    }

    [Fact]
    public void A_table_of_several_years_is_refused()
    {
        var reading = ReportDocument.ReadText(Printed.Replace(Cases, $"{Cases}2020年、2021年\n", StringComparison.Ordinal));
        var problem = Assert.Single(reading.Problems);
        Assert.Equal("DP2053", problem.Code);
        Assert.Contains("2020年、2021年", problem.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_table_stands_twice_the_others_are_refused_unless_the_year_is_asked_for_and_named()
    {
        var cases = Printed[(Printed.IndexOf(Cases, StringComparison.Ordinal) + Cases.Length)..Printed.IndexOf("五、", StringComparison.Ordinal)];
        var before = cases.Replace(string.Join('\t', Of(SectionKind.ReconsiderationAndLitigation).Select(cell => Report[cell])), string.Join('\t', Enumerable.Repeat("7", 15)), StringComparison.Ordinal);
        var twice = Printed.Replace(Cases + cases, $"{Cases}2020年度\n{before}2021年度\n{cases}", StringComparison.Ordinal);

        var reading = ReportDocument.ReadText(twice);
        Assert.All(reading.Report!.Figures, figure => Assert.Equal(FigureState.Absent, figure.State));
        Assert.Contains(reading.Problems, problem => problem.Code == "DP2014");
        Assert.Equal(2, reading.Problems.Count(problem => problem.Code == "DP2054"));

        var asked = ReportDocument.ReadText(twice, new ReadingOptions { Year = 2021 });
        Assert.All(Of(SectionKind.ReconsiderationAndLitigation), cell => Assert.Equal(Report[cell], asked.Report![cell]));
    }

    private static IEnumerable<FormCell> Of(SectionKind table) => Report.Form.Table(table).Cells;

    private static int LineOf(string line) => Printed[..Printed.IndexOf(line, StringComparison.Ordinal)].Count(character => character == '\n') + 1;
}
