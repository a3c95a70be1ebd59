using Disclosure.Reports;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Documents.Tests;

/// <summary>What is written reads back to an equal report, in every format.</summary>
public sealed class OfficialDocumentTests
{
    private static readonly WritingOptions WithErrors = new() { AllowsErrors = true };

    public static TheoryData<OfficialFormat> Formats => [.. Enum.GetValues<OfficialFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_is_written_reads_back_to_an_equal_report(OfficialFormat format) => Check.One(Runs.Of(100), Prop.ForAll(ReportArbitraries.Publishable(), publishable =>
    {
        var report = publishable.Report;
        var reading = Read(Written(report, format));

        // Where most rows are absent, only the year tells the edition; a table that is absent as a whole is not found.
        var isTableAbsent = report.Form.Tables.Any(table => report.Form.Cells.Where(cell => cell.Table == table).All(cell => report[cell].State == FigureState.Absent));
        Assert.Empty(reading.Problems.Where(problem => problem.Code != "DP2004" && !(isTableAbsent && problem.Code == "DP2022")).Select(problem => $"{problem.Place} {problem.Message()}"));
        var read = reading.Report!;
        Assert.Empty(report.Form.Cells.Where(cell => read[cell] != report[cell]).Select(cell => $"{cell.Path}: {report[cell]} → {read[cell]}"));
        Assert.Equal((report.Year, report.Authority, report.Edition), (read.Year, read.Authority, read.Edition));
        Assert.Equal(Shown(report), Shown(read));
        if (report.Figures.All(figure => figure.State != FigureState.Absent)) Assert.Empty(read.Deviations);
    }));

    [Fact]
    public void One_report_in_five_formats_reads_to_equal_reports() => Check.One(Runs.Of(50), Prop.ForAll(ReportArbitraries.Printable(), printable =>
        Assert.All(Enum.GetValues<OfficialFormat>(), format => Assert.Equal(printable.Report, Read(Written(printable.Report, format)).Report))));

    [Theory]
    [InlineData(OfficialFormat.Docx)]
    [InlineData(OfficialFormat.Xlsx)]
    public void Office_documents_satisfy_their_standard(OfficialFormat format) => Check.One(Runs.Of(20), Prop.ForAll(ReportArbitraries.Publishable(), publishable =>
        Assert.Empty(OfficeStandard.Breaches(Written(publishable.Report, format)))));

    // White space at the edges of paragraphs, and its width within them, is no part of the text.
    private static List<ReportSection> Shown(AnnualDisclosureReport report) =>
        [.. report.Sections!.Select(section => section with { Text = string.Join('\n', section.Text.ReplaceLineEndings("\n").Split('\n').Select(line => string.Join(' ', line.Trim().Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Length > 0)) })];

    private static byte[] Written(AnnualDisclosureReport report, OfficialFormat format)
    {
        var stream = new MemoryStream();
        report.WriteTo(stream, format, WithErrors);
        return stream.ToArray();
    }

    private static ReportReading Read(byte[] bytes) => ReportDocument.Read(new MemoryStream(bytes));
}
