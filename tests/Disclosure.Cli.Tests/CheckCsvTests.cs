using System.Globalization;
using Disclosure.Cli.Running;
using Disclosure.Cli.Terminal;
using Disclosure.Cli.Tests.Running;
using Disclosure.Cli.Tests.Samples;
using Disclosure.Cli.Writers.Csv;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Results.Checking;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Cli.Tests;

public sealed class CheckCsvTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Theory]
    [InlineData("csv-names", "zh", "check.csv", "source")]
    [InlineData("csv", "zh", "check-people.csv", "文件")]
    [InlineData("csv", "en", "check-people.en.csv", "File")]
    public void Reads_well_in_a_spreadsheet(string format, string language, string approved, string firstHead)
    {
        var (report, bad) = (workspace.Write("report.json", ConsoleReports.BookedUnderTwoApplicants()), workspace.Write("bad.json", "{"));
        var run = CommandRun.Of("check", report, bad, "--format", format, "--lang", language);
        Assert.Equal(ExitCode.Unread, run.ExitCode);
        Assert.StartsWith($"\uFEFF{firstHead},", run.Output, StringComparison.Ordinal);
        ApprovedText.Matches(approved, workspace.Steady(run.Output[1..]));
    }

    [Fact]
    public void A_file_begins_with_the_mark_of_byte_order_of_UTF_8()
    {
        var file = workspace.PathOf("findings.csv");
        CommandRun.Of("check", workspace.Write("report.json", ConsoleReports.OddFigures()), "--format", "csv-names", "--out", file);
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'s'], File.ReadAllBytes(file)[..4]);
    }

    [Property(Arbitrary = [typeof(ReportArbitraries)])]
    public bool Every_finding_is_one_row_of_as_many_fields(AnyReport any)
    {
        var audit = ReportAudit.Run(any.Report);
        var rows = CsvTable.Rows(Write(any.Report)[1..]);
        var column = rows[0].IndexOf("fingerprint");
        var findings = rows.Where(row => row[rows[0].IndexOf("kind")] == "finding").ToList();
        return rows.TrueForAll(row => row.Count == rows[0].Count)
            && findings.Select(row => row[column]).SequenceEqual(audit.Findings.Select(finding => finding.Fingerprint))
            && findings.Select(row => row[rows[0].IndexOf("difference")])
                .SequenceEqual(audit.Findings.Select(finding => finding.Difference is decimal gap ? (gap / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) : ""));
    }

    [Property]
    public bool A_text_comes_back_and_is_never_a_formula(FsCheck.NonNull<string> text)
    {
        var field = CsvTable.Rows(new CsvRow().Text(text.Get).ToString())[0][0];
        var shown = SafeText.Of(text.Get, keepsLines: true);
        return field == "-" || field.TrimStart('\'', ' ') == shown.TrimStart('\'', ' ') && !"=+-@\t\r\n".Contains((field.TrimStart(' ') + "x")[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =1", "'  =1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("1-1", "1-1")]
    [InlineData("--", "'--")]
    [InlineData(" -", "' -")]
    [InlineData("－", "'－")]
    [InlineData("-", "-")]
    [InlineData("甲\u202E局\u001B[31m", "甲\uFFFD局 [31m")]
    public void A_text_that_would_be_calculated_gets_an_apostrophe(string text, string field) =>
        Assert.Equal(field, CsvTable.Rows(new CsvRow().Text(text).ToString())[0][0]);

    [Fact]
    public void Standard_input_keeps_its_name()
    {
        var run = CommandRun.With(new CommandScene(ReportJson.Write(ConsoleReports.OddFigures())), "check", "-", "--format", "csv-names");
        Assert.All(CsvTable.Rows(run.Output[1..]).Skip(1), row => Assert.Equal("-", row[0]));
    }

    [Fact]
    public void A_number_below_0_stays_a_number() => Assert.Equal("-1.5\r\n", new CsvRow().Number(-1.50m).ToString());

    [Fact]
    public void An_organ_that_is_named_like_a_formula_is_told_as_text()
    {
        var report = ConsoleReports.OddFigures().ToBuilder();
        report.Authority = "=HYPERLINK(\"http://example.org\")";
        var run = CommandRun.Of("check", workspace.Write("report.json", report.Build()), "--format", "csv-names");
        Assert.Contains("\"'=HYPERLINK(\"\"http://example.org\"\")\"", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => workspace.Dispose();

    private static string Write(AnnualDisclosureReport report)
    {
        using var target = new StringWriter();
        var output = new CheckCsv(target, DisplayLanguage.Chinese, hasNames: true);
        output.Add(new CheckedInput("report.json", new ReportReading(report, []), ReportAudit.Run(report), DisplayLanguage.Chinese));
        output.Finish(new RunSummary(new CheckTally(), []));
        return target.ToString();
    }
}
