using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>A report may have sections that the form does not know; lists and rows of tables are none.</summary>
public sealed class SectionsOfOwnTests
{
    private static readonly string Printed = TextLayout.All[4].Render(SampleReports.Balanced2021);

    [Fact]
    public void A_seventh_section_is_read_and_found_to_be_one_too_many()
    {
        var report = ReportDocument.ReadText(Printed + "\n七、下一年工作思路\n将继续做好公开工作。\n").Report!;

        Assert.Equal((7, "下一年工作思路", "将继续做好公开工作。"), (report.Sections![6].Number, report.Sections[6].Title, report.Sections[6].Text));
        Assert.Equal(SampleReports.Balanced2021.Figures, report.Figures);
        Assert.Equal(["DC1104"], ReportAudit.Run(report).Findings.Select(finding => finding.RuleId));
    }

    [Theory]
    [InlineData("八、下一年工作思路\n将继续做好公开工作。")]
    [InlineData("七、将继续做好公开工作，并加强培训。\n另作说明。")]
    [InlineData("一、加强培训\n将继续做好公开工作。")]
    [InlineData("七、下一年安排\n12")]
    [InlineData("七、这一条说明的文字比较长因而不是标题而是列举的一项内容\n另作说明。")]
    public void Other_numbered_lines_are_text(string text) =>
        Assert.Equal(6, ReportDocument.ReadText($"{Printed}\n{text}\n").Report!.Sections!.Count);
}
