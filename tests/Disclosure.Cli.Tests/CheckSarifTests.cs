using System.Text.Json.Nodes;
using Disclosure.Cli.Running;
using Disclosure.Cli.Tests.Running;
using Disclosure.Cli.Tests.Samples;
using Disclosure.Cli.Writers.Sarif;
using Disclosure.Findings;
using Disclosure.Findings.Json;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Results.Checking;
using Disclosure.Rules;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Cli.Tests;

public sealed class CheckSarifTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Fact]
    public void Holds_what_the_standard_requires()
    {
        string[] inputs =
        [
            workspace.Write("every.json", ConsoleReports.EveryFeature()), workspace.Write("clean.json", ConsoleReports.Balanced()),
            workspace.Write("报告 #1.json", ConsoleReports.MostlyBlank()), workspace.PathOf("missing.txt"),
        ];
        var run = CommandRun.With(new CommandScene(ReportJson.Write(ConsoleReports.Trial())), ["check", .. inputs, "-", "--format", "sarif", "--blank", "unknown"]);
        Assert.Equal(ExitCode.Unread, run.ExitCode);
        Assert.Empty(SarifStandard.Violations(run.Output));
        var results = Results(run.Output);
        Assert.Contains(results, result => result["kind"]!.GetValue<string>() == "open");
        Assert.Contains(results, result => result["ruleId"]!.GetValue<string>() == "DP1005" && result["level"]!.GetValue<string>() == "error");
        Assert.False(JsonNode.Parse(run.Output)!["runs"]![0]!["invocations"]![0]!["executionSuccessful"]!.GetValue<bool>());
    }

    [Property(Arbitrary = [typeof(ReportArbitraries)])]
    public bool Every_finding_is_a_result_with_all_its_cells(AnyReport any)
    {
        using var target = new StringWriter();
        var output = new CheckSarif(target, DisplayLanguage.English);
        var audit = ReportAudit.Run(any.Report);
        output.Add(new CheckedInput("a folder/[报告](1){0}.json", new ReportReading(any.Report, []), audit, DisplayLanguage.English));
        output.Finish(new RunSummary(new CheckTally(), []));
        var results = Results(target.ToString()).Where(result => result["kind"]!.GetValue<string>() == "fail").ToList();
        return SarifStandard.Violations(target.ToString()).Count == 0
            && results.Select(result => result["fingerprints"]!["disclosure/v1"]!.GetValue<string>()).SequenceEqual(audit.Findings.Select(finding => finding.Fingerprint))
            && results.Select(Cells).Zip(audit.Findings).All(pair => pair.First.SequenceEqual(pair.Second.Cells.Select(cell => cell.Cell.Path)));
    }

    [Fact]
    public void A_finding_stands_at_its_line_with_both_sides()
    {
        var log = JsonNode.Parse(LogOf(ConsoleReports.BookedUnderTwoApplicants()))!;
        var result = log["runs"]![0]!["results"]![0]!;
        Assert.Equal(41, result["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!.GetValue<int>());
        Assert.Empty(result["suppressions"]!.AsArray());

        // The rules would change the file with every edition of the catalogue; the manual approves them.
        log["runs"]![0]!["tool"]!["driver"]!["rules"] = new JsonArray();
        log["runs"]![0]!["tool"]!["driver"]!["semanticVersion"] = "";
        foreach (var each in log["runs"]![0]!["results"]!.AsArray()) each!["ruleIndex"] = 0;
        var written = log.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        ApprovedText.Matches("check.sarif", workspace.Steady(written));
    }

    [Fact]
    public void What_stands_in_JSON_has_no_line_of_another_document()
    {
        var run = CommandRun.Of("check", workspace.Write("report.json", ConsoleReports.BookedUnderTwoApplicants()), "--format", "sarif");
        var place = Results(run.Output)[0]["locations"]![0]!["physicalLocation"]!;
        Assert.Null(place["region"]);
        Assert.Equal("第 41 行", place["properties"]!["place"]!.GetValue<string>());
    }

    [Fact]
    public void A_finding_about_printed_words_stands_where_they_are_printed()
    {
        var report = ConsoleReports.Balanced().ToBuilder();
        report.Deviations.Add(new FormDeviation(FormDeviationKind.AliasLabel, "applications.disclosed", "（一）公开", new DocumentPlace(12)));
        var result = Assert.Single(Results(LogOf(report.Build())), result => result["ruleId"]!.GetValue<string>() == "DC1006");
        Assert.Equal(12, result["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!.GetValue<int>());
        var check = CommandRun.Of("check", workspace.Write("report.json", report.Build()), "--format", "json");
        var finding = Assert.Single(JsonNode.Parse(check.Output)!["reports"]![0]!["findings"]!.AsArray(), finding => finding!["rule"]!.GetValue<string>() == "DC1006")!;
        Assert.Equal(12, finding["place"]!["line"]!.GetValue<int>());
        Assert.All((string[])["text", "html"], format => Assert.Contains("第 12 行", CommandRun.Of("check", workspace.PathOf("report.json"), "--format", format).Output, StringComparison.Ordinal));
    }

    private static string LogOf(AnnualDisclosureReport report)
    {
        using var target = new StringWriter { NewLine = "\n" };
        var output = new CheckSarif(target, DisplayLanguage.Chinese);
        output.Add(new CheckedInput("report.txt", new ReportReading(report, []), ReportAudit.Run(report), DisplayLanguage.Chinese));
        output.Finish(new RunSummary(new CheckTally(), []));
        return target.ToString();
    }

    [Fact]
    public void Every_rule_and_problem_is_there_with_its_help()
    {
        var run = CommandRun.Of("check", workspace.Write("report.json", ConsoleReports.Balanced()), "--format", "sarif", "--lang", "en");
        var rules = JsonNode.Parse(run.Output)!["runs"]![0]!["tool"]!["driver"]!["rules"]!.AsArray();
        var rule = Assert.Single(rules, rule => rule!["id"]!.GetValue<string>() == "DC3001")!;
        Assert.Equal($"{RuleCatalogue.Find("DC3001")!.Statement.English}\n{RuleCatalogue.Find("DC3001")!.Basis.English}", rule["help"]!["text"]!.GetValue<string>());
        Assert.Equal(RuleCatalogue.Rules.Count + Reports.Problems.ProblemCatalogue.All.Count, rules.Count);
    }

    [Fact]
    public void An_accepted_finding_is_suppressed_with_its_reason()
    {
        var report = ConsoleReports.BookedUnderTwoApplicants();
        var accepted = ReportAudit.Run(report).Findings[0];
        var list = new AcceptanceList([new AcceptedFinding { Fingerprint = accepted.Fingerprint, Reason = "机构改革，划转申请一件", By = "王", Date = new DateOnly(2026, 1, 20) }]);
        var run = CommandRun.Of("check", workspace.Write("report.json", report), "--format", "sarif", "--accepted", workspace.Write("accepted.json", AcceptanceJson.Write(list)));
        var suppressed = Assert.Single(Results(run.Output), result => result["suppressions"]!.AsArray().Count > 0);
        Assert.Equal(accepted.Fingerprint, suppressed["fingerprints"]!["disclosure/v1"]!.GetValue<string>());
        Assert.Equal("机构改革，划转申请一件", suppressed["suppressions"]![0]!["justification"]!.GetValue<string>());
        Assert.Empty(SarifStandard.Violations(run.Output));
    }

    [Theory]
    [InlineData("reports/2025 年.txt", "reports/2025%20%E5%B9%B4.txt")]
    [InlineData("a:b#c?.txt", "a%3Ab%23c%3F.txt")]
    [InlineData("-", "-")]
    [InlineData("/报告/a b.txt", "file:///%E6%8A%A5%E5%91%8A/a%20b.txt")]
    public void A_name_becomes_a_URI(string source, string uri) => Assert.Equal(uri, SarifPlaces.UriOf(source));

    [Theory]
    [InlineData("3项{41笔}", "3项{{41笔}}")]
    [InlineData("[a](http://example.org)\\", @"\[a\](http://example.org)\\")]
    [InlineData("[a] (b)", "[a] (b)")]
    public void A_text_is_never_an_argument_or_a_link(string text, string plain) => Assert.Equal(plain, SarifText.Plain(text));

    public void Dispose() => workspace.Dispose();

    private static List<JsonNode> Results(string sarif) => [.. JsonNode.Parse(sarif)!["runs"]![0]!["results"]!.AsArray().Select(result => result!)];

    private static IEnumerable<string> Cells(JsonNode result) =>
        result["relatedLocations"]!.AsArray().Select(location => location!["logicalLocations"]![0]!["fullyQualifiedName"]!.GetValue<string>());
}
