using System.Text.Json;
using Disclosure.Cli.Tests.Running;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules;
using Disclosure.Rules.Examples;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests;

public sealed class RulesTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Lists_every_rule_with_its_statement(string language)
    {
        var lines = CommandRun.Of("rules", "--lang", language).Output.Split('\n');
        var expected = RuleCatalogue.Rules.Select(rule => (rule.Id, Statement: language == "zh" ? rule.Statement.Chinese : rule.Statement.English));
        Assert.All(expected, rule => Assert.Contains(lines, line => line.StartsWith(rule.Id, StringComparison.Ordinal) && line.EndsWith(rule.Statement, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("rules-one.txt", "DC3001", "zh")]
    [InlineData("rules-one.en.txt", "dc3001", "en")]
    [InlineData("rules-one-of-cells.txt", "DC1111", "zh")]
    public void Explains_one_rule(string approved, string id, string language) =>
        ApprovedText.Matches(approved, CommandRun.Of("rules", id, "--lang", language).Output);

    [Fact]
    public void Gives_one_rule_as_JSON() =>
        ApprovedText.Matches("rules-one.json", CommandRun.Of("rules", "DC3001", "--format", "json").Output.Replace(RuleCatalogue.Version, "{rulebook}", StringComparison.Ordinal));

    [Fact]
    public void Gives_every_rule_as_JSON()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("rules", "--format", "json").Output);
        Assert.Equal(RuleCatalogue.Version, json.RootElement.GetProperty("version").GetString());
        var ids = json.RootElement.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString());
        Assert.Equal(RuleCatalogue.Rules.Select(rule => rule.Id), ids);
    }

    [Fact]
    public void The_JSON_says_of_every_rule_what_the_catalogue_says()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("rules", "--format", "json").Output);
        Assert.All(json.RootElement.GetProperty("rules").EnumerateArray(), told =>
        {
            var rule = RuleCatalogue.Find(told.GetProperty("id").GetString()!)!;
            Assert.Equal(rule.Class.ToString(), told.GetProperty("class").GetString(), ignoreCase: true);
            Assert.Equal(rule.DefaultSeverity.ToString(), told.GetProperty("severity").GetString(), ignoreCase: true);
            Assert.Equal(rule.Editions.Count, told.GetProperty("editions").GetArrayLength());
            Assert.Equal(rule.Basis, Text(told.GetProperty("basis")));
            Assert.Equal(rule.Statement, Text(told.GetProperty("statement")));
            Assert.Equal(rule.Message.Text, Text(told.GetProperty("message")));
            Assert.Equal(
                ThresholdCatalogue.Of(rule).Select(threshold => (threshold.Name, threshold.Unit, threshold.Default, threshold.Reason)),
                told.GetProperty("thresholds").EnumerateArray().Select(threshold => (
                    threshold.GetProperty("name").GetString()!, Text(threshold.GetProperty("unit")), threshold.GetProperty("default").GetDecimal(), Text(threshold.GetProperty("reason")))));
        });
    }

    [Fact]
    public void The_cells_of_the_examples_in_JSON_make_the_examples()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("rules", "--format", "json").Output);
        Assert.All(json.RootElement.GetProperty("rules").EnumerateArray(), told =>
        {
            var example = RuleExamples.Find(told.GetProperty("id").GetString()!)!;
            var failing = told.GetProperty("examples").GetProperty("failing");
            AssertSame(example.Passing, told.GetProperty("examples").GetProperty("passing"));
            AssertSame(example.Failing, failing);
            var findings = ReportAudit.Run(example.Failing.Dossier, example.Failing.Options).Findings.Where(finding => finding.RuleId == example.RuleId);
            Assert.NotEmpty(findings);
            Assert.Equal(
                findings.Select(finding => new BilingualText(finding.Message(), finding.Message(DisplayLanguage.English))),
                failing.GetProperty("messages").EnumerateArray().Select(Text));
        });
    }

    private static void AssertSame(ExampleReport example, JsonElement told)
    {
        AssertSame(example.Report, example.Origin, told);
        Assert.Equal(example.Changes, told.GetProperty("changes").EnumerateArray().Select(Text));
        JsonElement[] companions = told.TryGetProperty("companions", out var beside) ? [.. beside.EnumerateArray()] : [];
        var reports = example.Dossier.Companions.Where(companion => companion.Report is not null && companion.Role != ReportRole.Text).ToList();
        Assert.Equal(reports.Count, companions.Length);
        foreach (var (companion, each) in reports.Zip(companions)) AssertSame(companion.Report!, ExampleReport.Of(companion.Report!.Form).Origin, each);
    }

    private static void AssertSame(AnnualDisclosureReport report, AnnualDisclosureReport origin, JsonElement told)
    {
        var builder = origin.ToBuilder();
        foreach (var cell in told.GetProperty("cells").EnumerateObject()) builder.Set(cell.Name, FigureOf(cell.Value));
        foreach (var path in told.GetProperty("absent").EnumerateArray()) builder.Set(path.GetString()!, Figure.Absent);
        Assert.All(builder.Form.Cells, cell => Assert.Equal(report[cell], builder[cell]));
        Assert.Equal(report.Year, told.GetProperty("year").GetInt32());
        Assert.Equal(report.Authority, told.GetProperty("authority").GetString());
    }

    private static Figure FigureOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetDecimal(),
        JsonValueKind.String => Figure.OfText(value.GetString()!),
        _ => Figure.Blank,
    };

    private static BilingualText Text(JsonElement text) => new(text.GetProperty("zh").GetString()!, text.GetProperty("en").GetString()!);
}
