using Disclosure.Reports.Problems;
using Disclosure.Rules;

namespace Disclosure.Cli.Output.Json;

/// <summary>The rule catalogue for programs, in both languages, with thresholds and examples, and the problems of reading.</summary>
internal static class RulesJson
{
    public static void Write(JsonPage page, IReadOnlyList<Rule> rules, IReadOnlyList<ProblemKind> problems)
    {
        page.Json.WriteStartObject();
        page.Json.WriteString("version", RuleCatalogue.Version);
        page.Json.WriteStartArray("rules");
        foreach (var rule in rules) Write(page, rule);
        page.Json.WriteEndArray();
        if (problems.Count > 0)
        {
            page.Json.WriteStartArray("problems");
            foreach (var problem in problems) Write(page, problem);
            page.Json.WriteEndArray();
        }

        page.Json.WriteEndObject();
        page.End();
    }

    private static void Write(JsonPage page, Rule rule)
    {
        page.Json.WriteStartObject();
        page.Json.WriteString("id", rule.Id);
        page.Word("class", rule.Class);
        page.Word("severity", rule.DefaultSeverity);
        page.Text("basis", rule.Basis);
        page.Json.WriteStartArray("editions");
        foreach (var edition in rule.Editions) page.Json.WriteStringValue(edition.Key);
        page.Json.WriteEndArray();
        page.Text("statement", rule.Statement);
        page.Text("message", rule.Message.Text);
        page.Json.WriteStartArray("thresholds");
        foreach (var threshold in ThresholdCatalogue.Of(rule)) Write(page, threshold);
        page.Json.WriteEndArray();
        RuleExampleJson.Write(page, rule);
        page.Json.WriteEndObject();
    }

    private static void Write(JsonPage page, ProblemKind problem)
    {
        page.Json.WriteStartObject();
        page.Json.WriteString("code", problem.Code);
        page.Word("severity", problem.Severity);
        page.Text("message", problem.Message.Text);
        page.Json.WriteEndObject();
    }

    private static void Write(JsonPage page, RuleThreshold threshold)
    {
        page.Json.WriteStartObject();
        page.Json.WriteString("name", threshold.Name);
        page.Text("unit", threshold.Unit);
        page.Number("default", threshold.Default);
        page.Text("reason", threshold.Reason);
        page.Json.WriteEndObject();
    }
}
