using System.Runtime.CompilerServices;
using Disclosure.Testing;

namespace Disclosure.Documents.Tests;

/// <summary>One report in five formats, as LibreOffice saved it: made by <c>tests/samples/office/make.sh</c>.</summary>
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

    // Calc prints sheets without the lines between their cells: some rows cannot be read, but none is read wrongly.
    [Fact]
    public void A_printed_sheet_without_lines_gives_no_other_figure() =>
        FirstLaw.ReadsNothingElse(SampleReports.WrongApplicantKind, ReportDocument.Read(Sample("report-of-workbook.pdf")));

    private static string Sample(string name, [CallerFilePath] string test = "") => Path.Combine(Path.GetDirectoryName(test)!, "..", "samples", "office", name);
}
