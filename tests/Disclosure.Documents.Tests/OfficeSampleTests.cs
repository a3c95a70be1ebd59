using System.Runtime.CompilerServices;
using Disclosure.Reports;
using Disclosure.Testing;

namespace Disclosure.Documents.Tests;

/// <summary>One report in five formats, as LibreOffice saved it and Chromium printed it: made by <c>tests/samples/office/make.sh</c>.</summary>
public sealed class OfficeSampleTests
{
    [Theory]
    [InlineData("report.html")]
    [InlineData("report.docx")]
    [InlineData("report.xlsx")]
    [InlineData("report-of-document.html")]
    [InlineData("report-of-document.pdf")]
    public void Each_format_reads_to_the_same_report(string name)
    {
        var reading = ReportDocument.Read(Sample(name));
        FirstLaw.ReadsFiguresExactly(SampleReports.WrongApplicantKind, reading);
        Assert.Equal(SampleReports.WrongApplicantKind.Sections, reading.Report!.Sections);
        Assert.Empty(reading.Report.Deviations);
    }

    // Chromium names characters by the radicals that look like them, and cuts a table without a line across.
    [Theory]
    [InlineData("page.pdf")]
    [InlineData("page-without-lines.pdf")]
    public void A_page_that_a_browser_printed_reads_exactly(string name)
    {
        var reading = ReportDocument.Read(Sample(name));
        FirstLaw.ReadsFiguresExactly(SampleReports.WrongApplicantKind, reading);
        Assert.Equal(SampleReports.WrongApplicantKind.Sections, reading.Report!.Sections);
    }

    // Calc prints sheets without the lines between their cells: some rows cannot be read, but none is read wrongly.
    [Fact]
    public void A_printed_sheet_without_lines_gives_no_other_figure()
    {
        var reading = ReportDocument.Read(Sample("report-of-workbook.pdf"));
        FirstLaw.ReadsNothingElse(SampleReports.WrongApplicantKind, reading);
        Assert.InRange(reading.Report!.Figures.Count(figure => figure.State == FigureState.Number), 60, 200);
    }

    private static string Sample(string name, [CallerFilePath] string test = "") => Path.Combine(Path.GetDirectoryName(test)!, "..", "samples", "office", name);
}
