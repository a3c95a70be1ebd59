using System.Text.Json;
using System.Text.Json.Nodes;
using Disclosure.Cli.Running;
using Disclosure.Cli.Tests.Running;
using Disclosure.Cli.Tests.Samples;
using Disclosure.Cli.Writers.Json;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Results.Checking;
using Disclosure.Rules;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Cli.Tests;

public sealed class CheckNdjsonTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Fact]
    public async Task Each_line_is_what_the_whole_JSON_says_of_the_report()
    {
        string[] inputs = [workspace.Write("a.json", ConsoleReports.EveryFeature()), workspace.PathOf("missing.txt"), workspace.Write("b.json", ConsoleReports.Trial())];
        var lines = CommandRun.Of(["check", .. inputs, "--format", "ndjson"]);
        var whole = CommandRun.Of(["check", .. inputs, "--format", "json"]);

        Assert.Equal(ExitCode.Unread, lines.ExitCode);
        Assert.EndsWith("}\n", lines.Output, StringComparison.Ordinal);
        var each = lines.Output.TrimEnd('\n').Split('\n');
        foreach (var line in each) Assert.Empty(await CheckSchema.LineViolations(line));
        var reports = each.Select(line => JsonNode.Parse(line)!.AsObject()).ToList();
        Assert.All(reports, report =>
        {
            Assert.Equal(RuleCatalogue.Version, report["rulebook"]!.GetValue<string>());
            report.Remove("rulebook");
        });
        Assert.Equal(
            JsonNode.Parse(whole.Output)!["reports"]!.AsArray().Select(report => report!.ToJsonString()),
            reports.Select(report => report.ToJsonString()));
    }

    [Fact]
    public void A_report_is_written_before_the_next_is_checked()
    {
        using var target = new StringWriter();
        var output = new CheckNdjson(target, DisplayLanguage.Chinese);
        for (var count = 1; count <= 3; count++)
        {
            output.Add(Checked(ConsoleReports.OddFigures()));
            Assert.Equal(count, target.ToString().Count(character => character == '\n'));
            Assert.EndsWith("}\n", target.ToString(), StringComparison.Ordinal);
        }
    }

    [Property(Arbitrary = [typeof(ReportArbitraries)])]
    public bool A_report_is_one_line_whatever_it_holds(AnyReport any)
    {
        using var target = new StringWriter();
        new CheckNdjson(target, DisplayLanguage.English).Add(Checked(any.Report, RepairChoice.None));
        var line = target.ToString();
        using var json = JsonDocument.Parse(line);
        return line.IndexOf('\n', StringComparison.Ordinal) == line.Length - 1
            && json.RootElement.GetProperty("findings").GetArrayLength() == ReportAudit.Run(any.Report).Findings.Count;
    }

    public void Dispose() => workspace.Dispose();

    private static CheckedInput Checked(AnnualDisclosureReport report, RepairChoice repairs = RepairChoice.Usual) =>
        new("report.json", new ReportReading(report, []), ReportAudit.Run(report), DisplayLanguage.English, repairs);
}
