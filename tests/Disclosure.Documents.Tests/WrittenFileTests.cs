using Disclosure.Reports;
using Disclosure.Testing;

namespace Disclosure.Documents.Tests;

public sealed class WrittenFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("disclosure-").FullName;

    [Theory]
    [InlineData("report.docx")]
    [InlineData("report.XLSX")]
    [InlineData("report.html")]
    [InlineData("report.htm")]
    [InlineData("report.md")]
    [InlineData("report.json")]
    public async Task A_report_is_written_in_the_format_of_the_ending(string name)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, "before");
        SampleReports.Balanced2021.WriteTo(path);
        Assert.Equal(SampleReports.Balanced2021.Figures, ReportDocument.Read(path).RequireReport().Figures);
        Assert.Equal([path], Directory.GetFiles(folder));

        var bytes = File.ReadAllBytes(path);
        await SampleReports.Balanced2021.WriteToAsync(path);
        Assert.Equal(bytes, File.ReadAllBytes(path));
        Assert.Equal([path], Directory.GetFiles(folder));
    }

    [Fact]
    public async Task What_stood_there_stays_where_a_report_is_refused()
    {
        var path = Path.Combine(folder, "report.docx");
        File.WriteAllText(path, "before");
        Assert.Throws<ReportNotWrittenException>(() => SampleReports.WrongApplicantKind.WriteTo(path));
        await Assert.ThrowsAsync<ReportNotWrittenException>(() => SampleReports.WrongApplicantKind.WriteToAsync(path));
        Assert.Throws<ArgumentException>(() => SampleReports.Balanced2021.WriteTo(Path.Combine(folder, "report.pdf")));
        Assert.Throws<ArgumentException>(() => SampleReports.Balanced2021.WriteTo(Path.Combine(folder, "report")));
        Assert.Throws<DirectoryNotFoundException>(() => SampleReports.Balanced2021.WriteTo(Path.Combine(folder, "none", "report.docx")));
        Assert.Equal("before", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(folder));
    }

    [Fact]
    public void A_stream_gets_no_byte_of_a_report_that_is_refused()
    {
        using var stream = new MemoryStream();
        Assert.Throws<ReportNotWrittenException>(() => SampleReports.WrongApplicantKind.WriteTo(stream, OfficialFormat.Docx));
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void What_was_met_and_not_read_keeps_a_report_from_being_written_until_errors_are_allowed()
    {
        var builder = SampleReports.Balanced2021.ToBuilder();
        foreach (var cell in builder.Form.Cells.Where(cell => cell.Row.Key == "disclosed")) builder.Set(cell, Figure.Absent);
        builder.Deviations.Add(new FormDeviation(FormDeviationKind.UnplacedFigures, "applications", ""));
        var open = builder.Build();
        var refusal = Assert.Throws<ReportNotWrittenException>(() => open.WriteTo(Path.Combine(folder, "report.docx")));
        Assert.Empty(refusal.Findings);
        Assert.NotEmpty(refusal.Undetermined);
        Assert.Contains("could not be decided", refusal.Message, StringComparison.Ordinal);
        open.WriteTo(Path.Combine(folder, "report.md"), new WritingOptions { AllowsErrors = true });
        Assert.Equal(Disclosure.Rules.RuleVerdict.Undetermined, ReportAudit.Run(open).Verdict);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
