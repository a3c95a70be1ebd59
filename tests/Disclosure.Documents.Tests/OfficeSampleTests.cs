using System.Runtime.CompilerServices;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing;

namespace Disclosure.Documents.Tests;

/// <summary>A report of each edition in five formats, as LibreOffice saved it and Chromium printed it: made by <c>tests/samples/office/make.sh</c>.</summary>
public sealed class OfficeSampleTests
{
    public static TheoryData<string> Names => ["report", "report-2019"];

    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string>();
            foreach (var name in new[] { "report", "report-2019" })
            {
                foreach (var ending in new[] { ".html", ".docx", ".xlsx", "-of-document.html", "-of-document.pdf" }) files.Add(name, ending);
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_format_reads_to_the_same_report(string name, string ending)
    {
        var reading = ReportDocument.Read(Sample(name + ending));
        FirstLaw.ReadsFiguresExactly(Printed(name), reading);
        Assert.Equal(Printed(name).Sections, reading.Report!.Sections);
        Assert.Empty(reading.Report.Deviations);
    }

    // The official forms that this library writes, printed by LibreOffice.
    [Theory]
    [InlineData("report", "official-of-document.pdf")]
    [InlineData("report", "official-of-workbook.pdf")]
    [InlineData("report-2019", "official-2019-of-document.pdf")]
    [InlineData("report-2019", "official-2019-of-workbook.pdf")]
    public void An_official_form_that_was_printed_reads_exactly(string name, string file) =>
        FirstLaw.ReadsExactly(Printed(name), ReportDocument.Read(Sample(file)));

    // Chromium names characters by the radicals that look like them, and cuts a table without a line across.
    [Theory]
    [InlineData("page.pdf")]
    [InlineData("page-without-lines.pdf")]
    public void A_page_that_a_browser_printed_reads_exactly(string name)
    {
        var reading = ReportDocument.Read(Sample(name));
        FirstLaw.ReadsFiguresExactly(Printed("report"), reading);
        Assert.Equal(Printed("report").Sections, reading.Report!.Sections);
    }

    // Calc prints sheets without the lines between their cells: some rows cannot be read, but none is read wrongly.
    [Theory]
    [MemberData(nameof(Names))]
    public void A_printed_sheet_without_lines_gives_no_other_figure(string name)
    {
        var reading = ReportDocument.Read(Sample($"{name}-of-workbook.pdf"));
        FirstLaw.ReadsNothingElse(Printed(name), reading);
        Assert.InRange(reading.Report!.Figures.Count(figure => figure.State == FigureState.Number), 60, 200);
    }

    // The pages say less in their sections than the reports that they print.
    private static AnnualDisclosureReport Printed(string name)
    {
        var builder = (name == "report" ? SampleReports.WrongApplicantKind : SampleReports.Balanced2019).ToBuilder();
        foreach (var section in FormSection.All)
        {
            var note = name != "report" && section.Kind == SectionKind.ProactiveDisclosure ? "\n采购总金额单位：元" : "";
            builder.Sections[(int)section.Kind] = ReportSection.Of(section.Kind, $"{section.Label.Chinese}见本部分说明。{note}");
        }

        return builder.Build();
    }

    private static string Sample(string name, [CallerFilePath] string test = "") => Path.Combine(Path.GetDirectoryName(test)!, "..", "samples", "office", name);
}
