using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>Tables in which a converter repeated the text of merged cells, or wrote words into empty ones.</summary>
public sealed class ConvertedTablesTests
{
    private const string Licensing = "proactive.administrativeLicensing.decisionsMade";
    private static readonly MarkdownDialect Repeated = MarkdownDialect.All.Single(dialect => dialect.Name.StartsWith("the text of merged", StringComparison.Ordinal));
    private static readonly MarkdownDialect Filled = MarkdownDialect.All.Single(dialect => dialect.Name.StartsWith("words in place", StringComparison.Ordinal));

    [Fact]
    public void Equal_figures_below_different_heads_stay_different_figures()
    {
        var report = SampleReports.Balanced2021;
        foreach (var cell in report.Form.Cells) report = report.With(cell.Path, 7L);
        FirstLaw.ReadsFiguresExactly(report, ReportDocument.ReadText(Repeated.Render(report)));
    }

    [Fact]
    public void Different_figures_below_one_head_are_refused()
    {
        var report = SampleReports.Balanced2021.With(Licensing, 987654L);
        var text = Repeated.Render(report);
        Assert.Equal(987654, ReportDocument.ReadText(text).Report![Licensing].Number);
        var reading = ReportDocument.ReadText(text.Replace("| 987654 | 987654 | 987654 |", "| 987654 | 987655 | 987654 |", StringComparison.Ordinal));
        Assert.Equal(FigureState.Absent, reading.Report![Licensing].State);
        Assert.NotEmpty(reading.Problems);
    }

    [Fact]
    public void Signs_for_nothing_below_different_heads_stay_what_they_are()
    {
        var report = SampleReports.Balanced2021;
        foreach (var cell in report.Form.Cells) report = report.With(cell.Path, Figure.OfText(cell.Path.StartsWith("applications", StringComparison.Ordinal) ? "不适用" : "无"));
        FirstLaw.ReadsFiguresExactly(report, ReportDocument.ReadText(Repeated.Render(report)));
    }

    [Fact]
    public void A_word_that_a_program_failed_to_work_out_is_no_blank()
    {
        var report = SampleReports.Balanced2021.With(Licensing, 987654L);
        var text = MarkdownDialect.All[4].Render(report.With(Licensing, Figure.OfText("NaN")));
        Assert.Equal(FigureState.Unreadable, ReportDocument.ReadText(text).Report![Licensing].State);
        Assert.Equal(FigureState.Blank, ReportDocument.ReadText(Filled.Render(report.With(Licensing, Figure.Blank))).Report![Licensing].State);
    }

    [Fact]
    public void Workbooks_and_pages_with_repeated_texts_are_read_too()
    {
        var report = SampleReports.Balanced2021;
        var page = new HtmlLayout("", table => $"<table>{string.Concat(table.Repeated().Select(row => $"<tr>{string.Concat(row.Select(text => $"<td>{text}</td>"))}</tr>"))}</table>", body => $"<html><body>{body}</body></html>", System.Text.Encoding.UTF8.GetBytes);
        FirstLaw.ReadsFiguresExactly(report, ReportDocument.Read(new MemoryStream(page.Render(report))));
    }
}
