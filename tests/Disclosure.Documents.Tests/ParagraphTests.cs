using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>Sections keep their paragraphs with places, and so do those before the first heading.</summary>
public sealed class ParagraphTests
{
    private static readonly string[] Lines = TextLayout.All[4].Render(SampleReports.Balanced2021).Split('\n');
    private static readonly AnnualDisclosureReport Report = ReportDocument.ReadText(string.Join('\n', ["本报告由某局编制。", .. Lines])).Report!;

    [Fact]
    public void What_stands_before_the_first_heading_is_the_preface()
    {
        Assert.Equal(("本报告由某局编制。", 1), (Report.Preface[0].Text, Report.Preface[0].Place!.Line));
        Assert.Contains(Report.Preface, paragraph => paragraph.Text.Contains("年度报告", StringComparison.Ordinal));
        Assert.All(Report.Preface, paragraph => Assert.True(paragraph.Place!.Line < Report.Sections![0].Place!.Line));
    }

    [Fact]
    public void A_paragraph_stands_where_its_text_is_printed()
    {
        string[] printed = ["本报告由某局编制。", .. Lines];
        var paragraphs = Report.Sections!.SelectMany(section => section.Paragraphs).ToList();

        Assert.NotEmpty(paragraphs);
        Assert.All(paragraphs, paragraph => Assert.Contains(paragraph.Text.Split(' ')[0], printed[paragraph.Place!.Line!.Value - 1], StringComparison.Ordinal));
    }

    [Fact]
    public void The_text_is_that_of_the_paragraphs() =>
        Assert.All(Report.Sections!, section => Assert.Equal(section.Text, string.Join('\n', section.Paragraphs.Select(paragraph => paragraph.Text))));
}
