using Disclosure.Reports;

namespace Disclosure.Core.Tests.Reports;

public sealed class ReportSectionTests
{
    [Fact]
    public void The_text_is_its_paragraphs_a_line_each()
    {
        var section = new ReportSection(1, "总体情况", "") { Paragraphs = [new ReportParagraph("甲", new DocumentPlace(3)), new ReportParagraph("乙", new DocumentPlace(5))] };

        Assert.Equal("甲\n乙", section.Text);
        Assert.Equal([3, 5], section.Paragraphs.Select(paragraph => paragraph.Place!.Line!.Value));
    }

    [Fact]
    public void A_text_that_is_given_has_paragraphs_without_a_place()
    {
        var section = new ReportSection(1, "总体情况", "甲\n乙");

        Assert.Equal([new ReportParagraph("甲"), new ReportParagraph("乙")], section.Paragraphs);
        Assert.All(section.Paragraphs, paragraph => Assert.Null(paragraph.Place));
        Assert.Empty((section with { Text = "" }).Paragraphs);
    }

    [Fact]
    public void Another_text_has_other_paragraphs()
    {
        var section = new ReportSection(1, "总体情况", "") { Paragraphs = [new ReportParagraph("甲", new DocumentPlace(3))] };

        Assert.Equal(new ReportParagraph("乙"), Assert.Single((section with { Text = "乙" }).Paragraphs));
        Assert.Equal(section, section with { Paragraphs = [new ReportParagraph("甲")] });
    }

    [Fact]
    public void The_preface_goes_with_copies_and_is_not_compared()
    {
        var builder = new ReportBuilder(2025);
        builder.Preface.Add(new ReportParagraph("某局2025年政府信息公开工作年度报告", new DocumentPlace(1)));

        var report = builder.Build();

        Assert.Equal(1, Assert.Single(report.ToBuilder().Build().Preface).Place!.Line);
        Assert.Equal(new ReportBuilder(2025).Build(), report);
    }
}
