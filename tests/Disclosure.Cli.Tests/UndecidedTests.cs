using System.Text.Json.Nodes;
using Disclosure.Cli.Tests.Running;
using Disclosure.Cli.Tests.Samples;
using Disclosure.Rules;

namespace Disclosure.Cli.Tests;

/// <summary>What could not be decided is told by every format with its rule, also beside findings that decide the verdict.</summary>
public sealed class UndecidedTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Theory]
    [InlineData("text")]
    [InlineData("html")]
    [InlineData("csv-names")]
    [InlineData("sarif")]
    [InlineData("json")]
    public void Is_told_with_its_rules_beside_findings(string format)
    {
        var (report, audit) = Failing();
        var output = CommandRun.Of("check", report, "--format", format, "--blank", "unknown", "--lang", "en").Output;
        foreach (var answer in audit.Undetermined) Assert.Contains(answer.Rule.Id, output, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_a_row_of_CSV_and_a_result_of_SARIF_for_each_place()
    {
        var (report, audit) = Failing();
        var rows = CsvTable.Rows(CommandRun.Of("check", report, "--format", "csv-names", "--blank", "unknown").Output[1..]);
        var (kind, code, subject) = (rows[0].IndexOf("kind"), rows[0].IndexOf("code"), rows[0].IndexOf("subject"));
        Assert.Equal(audit.Undetermined.Select(answer => (answer.Rule.Id, answer.Subject)), rows.Where(row => row[kind] == "undetermined").Select(row => (row[code], row[subject])));

        var log = JsonNode.Parse(CommandRun.Of("check", report, "--format", "sarif", "--blank", "unknown").Output)!;
        var open = log["runs"]![0]!["results"]!.AsArray().Where(result => result!["kind"]!.GetValue<string>() == "open");
        Assert.Equal(audit.Undetermined.Select(answer => answer.Rule.Id), open.Select(result => result!["ruleId"]!.GetValue<string>()));
    }

    public void Dispose() => workspace.Dispose();

    private (string File, Findings.AuditResult Audit) Failing()
    {
        var report = ConsoleReports.EveryFeature();
        var audit = ReportAudit.Run(report, new RuleOptions { BlankReading = BlankReading.Unknown });
        Assert.Equal(RuleVerdict.Fail, audit.Verdict);
        Assert.NotEmpty(audit.Undetermined);
        return (workspace.Write("report.json", report), audit);
    }
}
