using System.Text.Json;
using Disclosure.Cli.Tests.Running;
using Disclosure.Cli.Tests.Samples;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests;

public sealed class CheckJsonTests : IDisposable
{
    private readonly Workspace workspace = new();

    public static TheoryData<string> Situations { get; } = [.. Reports.Keys];

    private static Dictionary<string, Func<AnnualDisclosureReport>> Reports => new()
    {
        ["balanced"] = ConsoleReports.Balanced,
        ["booked under two applicants"] = ConsoleReports.BookedUnderTwoApplicants,
        ["different with blanks"] = ConsoleReports.DifferentWithBlanks,
        ["mostly blank"] = ConsoleReports.MostlyBlank,
        ["odd figures"] = ConsoleReports.OddFigures,
        ["every feature"] = ConsoleReports.EveryFeature,
        ["trial form"] = ConsoleReports.Trial,
        ["before the forms"] = ConsoleReports.BeforeTheForms,
    };

    [Theory]
    [MemberData(nameof(Situations))]
    public async Task Follows_the_published_schema(string situation)
    {
        var report = workspace.Write("report.json", Reports[situation]());
        foreach (var blank in new[] { "zero", "unknown" })
        {
            var run = CommandRun.Of("check", report, "--format", "json", "--blank", blank);
            Assert.Empty(await CheckSchema.Violations(run.Output));
        }
    }

    [Fact]
    public async Task Follows_the_published_schema_for_what_could_not_be_read()
    {
        var unread = workspace.Write("unread.json", "{\n \"year\": }");
        var run = CommandRun.Of("check", unread, workspace.PathOf("missing.txt"), workspace.Write("report.json", ConsoleReports.Balanced()), "--format", "json");
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(await CheckSchema.Violations(run.Output));

        using var json = JsonDocument.Parse(run.Output);
        var first = json.RootElement.GetProperty("reports")[0];
        Assert.Equal(JsonValueKind.Null, first.GetProperty("report").ValueKind);
        Assert.Equal(JsonValueKind.Null, first.GetProperty("verdict").ValueKind);
        Assert.Equal("DP1101", first.GetProperty("problems")[0].GetProperty("code").GetString());
        Assert.Equal(2, first.GetProperty("problems")[0].GetProperty("place").GetProperty("line").GetInt32());
        var summary = json.RootElement.GetProperty("summary");
        Assert.Equal((3, 1, 2), (summary.GetProperty("reports").GetInt32(), summary.GetProperty("read").GetInt32(), summary.GetProperty("unread").GetInt32()));
    }

    [Theory]
    [InlineData("\"verdict\": \"fail\"", "\"verdict\": \"failed\"")]
    [InlineData("\"certainty\": \"certain\"", "\"certainty\": \"certain\", \"note\": \"\"")]
    [InlineData("\"edition\": \"revised2021\",", "")]
    [InlineData("\"sign\": 1,", "\"sign\": 1.5,")]
    public async Task The_schema_refuses_what_is_not_promised(string written, string changed)
    {
        var run = CommandRun.Of("check", workspace.Write("report.json", ConsoleReports.BookedUnderTwoApplicants()), "--format", "json");
        Assert.Contains(written, run.Output, StringComparison.Ordinal);
        Assert.NotEmpty(await CheckSchema.Violations(run.Output.Replace(written, changed, StringComparison.Ordinal)));
    }

    [Fact]
    public void Reads_well_with_Chinese_as_it_is() => Verify("check-two-columns.json");

    [Fact]
    public void Tells_findings_in_English_when_asked_to()
    {
        var run = CommandRun.Of("check", workspace.Write("report.json", ConsoleReports.BookedUnderTwoApplicants()), "--format", "json", "--lang", "en");
        using var json = JsonDocument.Parse(run.Output);
        var finding = json.RootElement.GetProperty("reports")[0].GetProperty("findings")[0];
        Assert.StartsWith("Column “Natural person”", finding.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("Note printed", finding.GetProperty("basis").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Holds_the_report_that_read_gives()
    {
        var report = ConsoleReports.EveryFeature();
        var run = CommandRun.Of("check", workspace.Write("report.json", report), "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(report, ReportJson.Read(json.RootElement.GetProperty("reports")[0].GetProperty("report").GetRawText()).Report);
    }

    [Fact]
    public void Lists_a_folder_in_ordinal_order()
    {
        foreach (var name in new[] { "b.json", "a/z.json", "Z.json", "a.json" }) workspace.Write($"in/{name}", ConsoleReports.Balanced());
        using var json = JsonDocument.Parse(CommandRun.Of("check", workspace.PathOf("in"), "--format", "json").Output);
        var sources = json.RootElement.GetProperty("reports").EnumerateArray().Select(report => workspace.Steady(report.GetProperty("source").GetString()!));
        Assert.Equal(["in/Z.json", "in/a.json", "in/a/z.json", "in/b.json"], sources);
    }

    [Fact]
    public void Takes_the_year_that_is_given()
    {
        var report = workspace.Write("report.json", ConsoleReports.Balanced());
        using var json = JsonDocument.Parse(CommandRun.Of("check", report, "--year", "2022", "--format", "json").Output);
        Assert.Equal(2022, json.RootElement.GetProperty("reports")[0].GetProperty("report").GetProperty("year").GetInt32());
    }

    public void Dispose() => workspace.Dispose();

    private void Verify(string approved)
    {
        var run = CommandRun.Of("check", workspace.Write("report.json", ConsoleReports.BookedUnderTwoApplicants()), "--format", "json");
        ApprovedText.Matches(approved, workspace.Steady(run.Output));
    }
}
