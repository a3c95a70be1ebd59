using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Testing;

namespace Disclosure.Documents.Tests;

public sealed class ReportWritingTests
{
    private static readonly WritingOptions WithErrors = new() { AllowsErrors = true };

    public static TheoryData<OfficialFormat> Formats => [.. Enum.GetValues<OfficialFormat>()];

    public static TheoryData<OfficialFormat> FormsOnPaper => [.. Enum.GetValues<OfficialFormat>().Where(format => format != OfficialFormat.Json)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_report_with_errors_is_not_written_unless_told_to(OfficialFormat format)
    {
        var stream = new MemoryStream();
        var due = ReportAudit.Run(SampleReports.WrongApplicantKind).Findings.Where(finding => finding.Severity == RuleSeverity.Error).Select(finding => finding.Fingerprint).ToList();

        var refusal = Assert.Throws<ReportNotWrittenException>(() => SampleReports.WrongApplicantKind.WriteTo(stream, format));
        Assert.Equal(due, refusal.Findings.Select(finding => finding.Fingerprint));
        Assert.Contains(refusal.Findings[0].Message(), refusal.Message, StringComparison.Ordinal);
        Assert.Equal(due, (await Assert.ThrowsAsync<ReportNotWrittenException>(() => SampleReports.WrongApplicantKind.WriteToAsync(stream, format))).Findings.Select(finding => finding.Fingerprint));
        Assert.Equal(0, stream.Length);

        SampleReports.WrongApplicantKind.WriteTo(stream, format, WithErrors);
        Assert.Equal(SampleReports.WrongApplicantKind, Read(stream.ToArray()));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Both_ways_to_write_give_the_same_bytes_and_leave_the_stream_open(OfficialFormat format)
    {
        var stream = new MemoryStream();
        await SampleReports.Balanced2021.WriteToAsync(stream, format);
        Assert.True(stream.CanWrite);
        Assert.Equal(Written(SampleReports.Balanced2021, format), stream.ToArray());
    }

    [Fact]
    public async Task A_caller_can_stop() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SampleReports.Balanced2021.WriteToAsync(new MemoryStream(), OfficialFormat.Html, null, new CancellationToken(canceled: true)));

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_report_gives_the_same_bytes(OfficialFormat format) => Assert.All(SampleReports.All.Values, report =>
    {
        var bytes = Written(report, format);
        Assert.Equal(bytes, Written(report.ToBuilder().Build(), format));
        if (format is not (OfficialFormat.Docx or OfficialFormat.Xlsx)) return;
        using var package = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        Assert.All(package.Entries, part => Assert.Equal(1980, part.LastWriteTime.Year));
    });

    [Theory]
    [MemberData(nameof(FormsOnPaper))]
    public void A_cell_that_is_absent_from_its_row_cannot_be_said_on_paper(OfficialFormat format)
    {
        var report = SampleReports.Balanced2021.With("applications.disclosed.total", Figure.Absent);

        var problem = Assert.Single(Assert.Throws<ReportNotWrittenException>(() => Written(report, format)).Problems);
        Assert.Equal("DP3001", problem.Code);
        Assert.Contains("三（一）予以公开 × 总计", problem.Message(), StringComparison.Ordinal);
        Assert.Equal(report, Read(Written(report, OfficialFormat.Json)));
    }

    [Theory]
    [MemberData(nameof(FormsOnPaper))]
    public void Text_that_would_be_read_as_a_number_is_not_written(OfficialFormat format)
    {
        var report = SampleReports.Balanced2021.With("applications.disclosed.total", Figure.OfText("12\u200B")).With("reconsideration.total", Figure.OfText("7"));

        var problems = Assert.Throws<ReportNotWrittenException>(() => Written(report, format)).Problems;
        Assert.Equal(["12", "7"], problems.Select(problem => problem.Message().Split("会读作 ")[1].Split('，')[0]));
    }

    [Fact]
    public void A_workbook_has_a_sheet_for_each_table_and_one_for_the_text_behind_them()
    {
        var bytes = Written(SampleReports.Balanced2021, OfficialFormat.Xlsx);
        using var package = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        using var workbook = package.GetEntry("xl/workbook.xml")!.Open();

        Assert.Equal(
            ["一、总体情况 二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况 六、其他需要报告的事项"],
            XDocument.Load(workbook).Descendants().Where(element => element.Name.LocalName == "sheet").Select(sheet => sheet.Attribute("name")!.Value));
        Assert.Equal(SampleReports.Balanced2021, Read(bytes));
    }

    [Theory]
    [InlineData(new int[0])]
    [InlineData(0)]
    [InlineData(0, 4, 5)]
    [InlineData(1, 2, 3)]
    [InlineData(5, 0, 2)]
    [InlineData(0, 1, 4, 2, 3, 5)]
    public void A_workbook_holds_whatever_sections_there_are_in_their_order(params int[] kept)
    {
        var builder = SampleReports.Balanced2021.ToBuilder();
        builder.Sections = [.. kept.Select(section => SampleReports.Balanced2021.Sections![section])];
        var report = builder.Build();
        var bytes = new MemoryStream();
        report.WriteTo(bytes, OfficialFormat.Xlsx, WithErrors);
        var read = Read(bytes.ToArray());
        Assert.Equal(report.Figures, read.Figures);
        Assert.Equal(report.Sections!.Select(section => (section.Title, section.Text)), (read.Sections ?? []).Select(section => (section.Title, section.Text)));
    }

    [Theory]
    [MemberData(nameof(FormsOnPaper))]
    public void Text_that_no_document_can_hold_never_becomes_a_number(OfficialFormat format)
    {
        var report = SampleReports.Balanced2021.With("applications.disclosed.total", Figure.OfText("1\u00012")).With("reconsideration.total", Figure.OfText("\uD83D7"));
        Assert.Equal(2, Assert.Throws<ReportNotWrittenException>(() => Written(report, format)).Problems.Count);
    }

    [Theory]
    [MemberData(nameof(FormsOnPaper))]
    public void A_report_without_its_text_gets_the_six_headings(OfficialFormat format)
    {
        var builder = SampleReports.Balanced2021.ToBuilder();
        builder.Sections = null;

        var read = Read(Written(builder.Build(), format));
        Assert.Equal(FormSection.All.Select(section => new ReportSection(section.Number, section.Label.Chinese, "")), read.Sections);
        Assert.Equal(SampleReports.Balanced2021.Figures, read.Figures);
    }

    [Theory]
    [MemberData(nameof(FormsOnPaper))]
    public void The_official_form_prints_its_own_labels_whatever_the_document_had(OfficialFormat format)
    {
        var builder = SampleReports.Balanced2021.ToBuilder();
        builder.Deviations.Add(new FormDeviation(FormDeviationKind.MissingElement, "applications.refused", ""));
        var bytes = new MemoryStream();

        builder.Build().WriteTo(bytes, format);
        Assert.Equal(SampleReports.Balanced2021, Read(bytes.ToArray()));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Totals_are_computed_on_request_alone(OfficialFormat format)
    {
        var open = SampleReports.Balanced2021.Form.Totals.Aggregate(SampleReports.Balanced2021, (report, total) => report.With(total.Cell, Figure.Blank));
        Assert.Equal(open, Read(Written(open, format)));

        var stream = new MemoryStream();
        open.WriteTo(stream, format, new WritingOptions { ComputesTotals = true });
        Assert.Equal(open.WithComputedTotals(), Read(stream.ToArray()));
        Assert.Throws<InvalidOperationException>(() => open.With("applications.disclosed.naturalPerson", Figure.OfText("约5")).WriteTo(stream, format, WithErrors with { ComputesTotals = true }));
    }

    [Fact]
    public void Rules_that_are_off_keep_nothing_from_being_written()
    {
        var broken = ReportAudit.Run(SampleReports.WrongApplicantKind).Findings.Select(finding => finding.RuleId).Distinct();
        var rules = RuleOptions.Default with { Grades = broken.ToDictionary(rule => rule, _ => RuleGrade.Off) };
        SampleReports.WrongApplicantKind.WriteTo(Stream.Null, OfficialFormat.Html, new WritingOptions { Rules = rules });
    }

    [Fact]
    public void A_page_refuses_whatever_would_be_loaded_and_runs_nothing()
    {
        var report = SampleReports.Balanced2021.ToBuilder();
        report.Sections = [new ReportSection(1, "总体情况", "<script>alert(1)</script>\n<img src=http://a.b onerror=alert(1)>")];
        var page = Encoding.UTF8.GetString(Written(report.Build(), OfficialFormat.Html));
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Nulls_and_values_that_name_no_format_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => SampleReports.Balanced2021.WriteTo(null!, OfficialFormat.Json));
        Assert.Throws<ArgumentNullException>(() => ReportWriting.WriteTo(null!, Stream.Null, OfficialFormat.Json));
        Assert.ThrowsAny<ArgumentException>(() => SampleReports.Balanced2021.WriteTo(Stream.Null, (OfficialFormat)9));
        Assert.Throws<ArgumentNullException>(() => new WritingOptions { Rules = null! });
        Assert.Throws<ArgumentNullException>(() => new ReportNotWrittenException(null!, []));
        Assert.Throws<ArgumentNullException>(() => new ReportNotWrittenException([], null!));
    }

    private static byte[] Written(AnnualDisclosureReport report, OfficialFormat format)
    {
        var stream = new MemoryStream();
        report.WriteTo(stream, format, WithErrors);
        return stream.ToArray();
    }

    private static AnnualDisclosureReport Read(byte[] bytes) => ReportDocument.Read(new MemoryStream(bytes)).Report!;
}
