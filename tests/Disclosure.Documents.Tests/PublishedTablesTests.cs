using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>Reports whose parts are numbered otherwise, stand in another edition's form, or hold less or more than one report.</summary>
public sealed class PublishedTablesTests
{
    private static readonly TextLayout Tabs = TextLayout.All[4];
    private static readonly AnnualDisclosureReport Report = SampleReports.Balanced2021;

    [Theory]
    [InlineData("{0}.")]
    [InlineData("第{1}部分 ")]
    [InlineData("（{1}）")]
    [InlineData("")]
    public void Sections_may_be_numbered_otherwise_or_not_at_all(string numbering)
    {
        var text = Tabs.Render(Report);
        foreach (var section in Report.Sections!)
        {
            var numeral = FormSection.Numeral(section.Number!.Value);
            text = text.Replace($"\n{numeral}、{section.Title}\n", $"\n{string.Format(null, numbering, section.Number, numeral)}{section.Title}\n", StringComparison.Ordinal);
        }

        Assert.DoesNotContain("\n二、主动公开", text, StringComparison.Ordinal);
        Assert.Equal(Report.Figures, ReportDocument.ReadText(text).Report!.Figures);
    }

    [Fact]
    public void Tables_without_any_section_are_read_by_their_heads_and_labels()
    {
        var tables = Report.Form.Tables.Select(table => string.Join('\n', Tabs.PrintTable(LaidOutTable.Of(table.Section, Report))));
        Assert.Equal(Report.Figures, ReportDocument.ReadText(string.Join("\n\n", tables) + "\n").Report!.Figures);
    }

    [Theory]
    [InlineData(2019, 2023)]
    [InlineData(2021, 2020)]
    public void A_report_in_the_form_of_another_year_is_read_as_what_it_is_and_told(int form, int year)
    {
        var printed = form == 2019 ? SampleReports.Balanced2019 : Report;
        var text = Tabs.Render(printed).Replace($"{printed.Year}年", $"{year}年", StringComparison.Ordinal);
        var report = ReportDocument.ReadText(text).Report!;
        Assert.Equal((year, printed.Edition), (report.Year, report.Edition));
        Assert.Equal(printed.Figures, report.Figures);
        Assert.Contains(ReportAudit.Run(report).Findings, finding => finding.RuleId == "DC1001");
    }

    [Theory]
    [InlineData(SectionKind.ProactiveDisclosure)]
    [InlineData(SectionKind.Applications)]
    public void One_table_of_the_current_form_in_a_report_of_2019_gives_no_figure_to_another_row(SectionKind section)
    {
        var (old, current) = (LaidOutTable.Of(section, SampleReports.Balanced2019), LaidOutTable.Of(section, Report));
        var text = Tabs.Render(SampleReports.Balanced2019).Replace(string.Join('\n', Tabs.PrintTable(old)), string.Join('\n', Tabs.PrintTable(current)), StringComparison.Ordinal);
        var read = ReportDocument.ReadText(text).Report!;
        Assert.Equal(ReportEdition.Trial2019, read.Edition);
        foreach (var cell in read.Form.Table(section).Cells.Where(cell => read[cell].State != FigureState.Absent))
        {
            Assert.Equal(Report.Form.FindCell(cell.Path) is { } same ? Report[same] : default, read[cell]);
        }

        Assert.Contains(ReportAudit.Run(read).Findings, finding => finding.RuleId is "DC1002" or "DC1005");
    }

    [Fact]
    public void A_table_in_which_only_the_totals_are_filled_in_keeps_its_blanks()
    {
        var builder = Report.ToBuilder();
        foreach (var cell in Report.Form.Table(SectionKind.Applications).Cells.Where(cell => cell.Column.Key != "total")) builder.Set(cell, Figure.Blank);
        var printed = builder.Build();
        foreach (var layout in TextLayout.All.Where(layout => layout.Promise == LayoutPromise.Report))
        {
            var reading = ReportDocument.ReadText(layout.Render(printed));
            Assert.Empty(reading.Problems.Select(problem => $"{layout}: {problem.Message()}"));
            Assert.Equal(printed.Figures, reading.Report!.Figures);
        }
    }

    [Fact]
    public void A_sentence_in_place_of_a_figure_is_kept_as_it_stands()
    {
        var sentence = Figure.OfText("本年度未收到申请");
        var printed = Report.With("applications.receivedThisYear.naturalPerson", sentence);
        Assert.Equal(sentence, ReportDocument.ReadText(Tabs.Render(printed)).Report!["applications.receivedThisYear.naturalPerson"]);
    }

    [Theory]
    [InlineData("行政规范性文件", "行政规范性文件（截至2021年12月31日）")]
    [InlineData("（一）予以公开", "（一）予以公开（含2020年结转的 3 件）")]
    public void Labels_of_rows_may_hold_guidance_with_digits(string label, string printed)
    {
        var text = Tabs.Render(Report).Replace($"{label}\t", $"{printed}\t", StringComparison.Ordinal);
        Assert.Equal(Report.Figures, ReportDocument.ReadText(text).Report!.Figures);
    }

    [Fact]
    public void A_row_that_stands_twice_with_the_same_figures_is_read()
    {
        var lines = Tabs.Render(Report).Split('\n').ToList();
        var row = lines.FindIndex(line => line.StartsWith("2.重复申请", StringComparison.Ordinal));
        lines.Insert(row, lines[row]);
        var report = ReportDocument.ReadText(string.Join('\n', lines)).Report!;
        Assert.Equal(Report.Figures, report.Figures);
        Assert.Contains(report.Deviations, deviation => deviation.Kind == FormDeviationKind.RepeatedElement);
    }

    [Fact]
    public void The_report_of_a_subordinate_organ_behind_the_own_one_is_told_and_not_mixed_in()
    {
        var own = Report.With("applications.receivedThisYear.total", Figure.Absent);
        var subordinate = Report.ToBuilder();
        subordinate.Authority = "青石县交通运输局运输管理所";
        var text = string.Join('\n', Tabs.Render(Report).Split('\n').Where(line => !line.StartsWith("一、本年新收", StringComparison.Ordinal))) + "\n" + Tabs.Render(subordinate.Build());
        var reading = ReportDocument.ReadText(text);
        Assert.Contains(reading.Problems, problem => problem.Code == "DP2015");
        Assert.Equal(Report.Authority, reading.Report!.Authority);
        Assert.Equal(FigureState.Absent, reading.Report["applications.receivedThisYear.total"].State);
        Assert.Equal(own["applications.disclosed.total"], reading.Report["applications.disclosed.total"]);
    }

    [Fact]
    public void A_column_of_section_two_without_its_head_is_told()
    {
        const int column = 2;
        var lines = Tabs.Render(Report).Split('\n').Select(line => line.Contains("本年废止件数", StringComparison.Ordinal) || line.StartsWith("规章\t", StringComparison.Ordinal) || line.StartsWith("行政规范性文件\t", StringComparison.Ordinal)
            ? string.Join('\t', line.Split('\t').Where((_, index) => index != column))
            : line);
        var reading = ReportDocument.ReadText(string.Join('\n', lines));
        Assert.Equal("DP2018", Assert.Single(reading.Problems).Code);
        Assert.Equal(FigureState.Absent, reading.Report!["proactive.normativeDocuments.repealedThisYear"].State);
    }

    [Fact]
    public void The_text_of_a_page_is_read_by_labels_and_by_a_figure_for_each_head()
    {
        var text = TextLayout.All.Single(layout => layout.Name.StartsWith("the text of a page", StringComparison.Ordinal)).Render(Report);
        var read = ReportDocument.ReadText(text.Replace("一、本年新收政府信息公开申请数量\n", "一、本年新收政府信息公开申请数量 ", StringComparison.Ordinal)).Report!;
        Assert.All(Report.Form.Table(SectionKind.ReconsiderationAndLitigation).Cells, cell => Assert.Equal(Report[cell], read[cell]));
        Assert.True(Report.Form.Cells.All(cell => read[cell] == Report[cell] || read[cell].State == FigureState.Absent));
        Assert.InRange(Report.Form.Cells.Count(cell => read[cell] == Report[cell]), 150, 200);
    }

    [Fact]
    public void Radicals_in_a_title_are_read_as_their_ideographs_and_traditional_names_are_kept()
    {
        var text = Tabs.Render(Report).Split('\n', 2)[1];
        Assert.Equal("青石县人力资源局", ReportDocument.ReadText($"⻘⽯县⼈⼒资源局2021年政府信息公开⼯作年度报告\n{text}").Report!.Authority);
        Assert.Equal("青石縣人力資源局", ReportDocument.ReadText($"青石縣人力資源局2021年政府信息公开工作年度报告\n{text}").Report!.Authority);
    }
}
