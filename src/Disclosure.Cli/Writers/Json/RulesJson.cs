using Disclosure.Cli.Results.Explaining;
using Disclosure.Repairs.Slips;
using Disclosure.Reports.Problems;
using Disclosure.Results.Json;
using Disclosure.Rules;

namespace Disclosure.Cli.Writers.Json;

/// <summary>
/// The rule catalogue for programs, in both languages, with thresholds and examples; the slips that explain what does not hold; the problems
/// of reading.
/// </summary>
internal sealed class RulesJson(JsonPage page) : IRulesWriter
{
    public void WriteAll() => Write(RuleCatalogue.Rules, SlipCatalogue.All, ProblemCatalogue.All);

    public void Write(Rule rule) => Write([rule], [], []);

    public void Write(Slip slip) => Write([], [slip], []);

    public void Write(ProblemKind problem) => Write([], [], [problem]);

    private void Write(IReadOnlyList<Rule> rules, IReadOnlyList<Slip> slips, IReadOnlyList<ProblemKind> problems)
    {
        page.Json.WriteStartObject();
        page.Json.WriteString("version", RuleCatalogue.Version);
        page.Array("rules", rules, WriteOne);
        if (slips.Count > 0) page.Array("slips", slips, WriteOne);
        if (problems.Count > 0) page.Array("problems", problems, WriteOne);
        page.Json.WriteEndObject();
        page.End();
    }

    private void WriteOne(Rule rule)
    {
        page.Json.WriteStartObject();
        page.Json.WriteString("id", rule.Id);
        page.Word("class", rule.Class);
        page.Word("severity", rule.DefaultSeverity);
        page.Text("basis", rule.Basis);
        page.Strings("editions", rule.Editions.Select(edition => edition.Key));
        page.Text("statement", rule.Statement);
        page.Text("message", rule.Message.Text);
        page.Array("thresholds", ThresholdCatalogue.Of(rule), WriteOne);
        RuleExampleJson.Write(page, rule);
        page.Json.WriteEndObject();
    }

    private void WriteOne(Slip slip)
    {
        page.Json.WriteStartObject();
        page.Json.WriteString("id", slip.Id);
        page.Text("name", slip.Name);
        if (slip.Message is { } message) page.Text("message", message.Text);
        if (slip.Sign is { } sign) page.Text("sign", sign.Text);
        page.Json.WriteEndObject();
    }

    private void WriteOne(ProblemKind problem)
    {
        page.Json.WriteStartObject();
        page.Json.WriteString("code", problem.Code);
        page.Word("severity", problem.Severity);
        page.Text("message", problem.Message.Text);
        page.Json.WriteEndObject();
    }

    private void WriteOne(RuleThreshold threshold)
    {
        page.Json.WriteStartObject();
        page.Json.WriteString("name", threshold.Name);
        page.Text("unit", threshold.Unit);
        page.Number("default", threshold.Default);
        page.Text("reason", threshold.Reason);
        page.Json.WriteEndObject();
    }
}
