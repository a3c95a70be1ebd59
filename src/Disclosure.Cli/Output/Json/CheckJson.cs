using Disclosure.Cli.Verbs;
using Disclosure.Findings.Acceptance;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Cli.Output.Json;

/// <summary>The result of <c>check</c> for programs, after <c>check.schema.json</c>.</summary>
internal sealed class CheckJson : ICheckOutput
{
    private readonly JsonPage page;
    private readonly DisplayLanguage language;

    private readonly RepairChoice repairs;

    public CheckJson(TextWriter target, DisplayLanguage language, RepairChoice repairs)
    {
        page = new JsonPage(target);
        this.language = language;
        this.repairs = repairs;
        page.Json.WriteStartObject();
        page.Json.WriteString("rulebook", RuleCatalogue.Version);
        page.Json.WriteStartArray("reports");
    }

    public void Add(CheckedInput input)
    {
        page.Json.WriteStartObject();
        CheckedInputJson.WriteProperties(page, input, repairs, language);
        page.Json.WriteEndObject();
        page.Flush();
    }

    public void Finish(CheckTally tally, IReadOnlyList<AcceptedFinding> stale)
    {
        page.Json.WriteEndArray();
        page.Json.WriteStartObject("summary");
        page.Json.WriteNumber("reports", tally.Inputs);
        page.Json.WriteNumber("read", tally.Inputs - tally.Unread);
        page.Json.WriteStartObject("verdicts");
        page.Json.WriteNumber("pass", tally[RuleVerdict.Pass]);
        page.Json.WriteNumber("fail", tally[RuleVerdict.Fail]);
        page.Json.WriteNumber("undetermined", tally[RuleVerdict.Undetermined]);
        page.Json.WriteNumber("notApplicable", tally[RuleVerdict.NotApplicable]);
        page.Json.WriteEndObject();
        page.Json.WriteStartObject("findings");
        page.Json.WriteNumber("error", tally[RuleSeverity.Error]);
        page.Json.WriteNumber("warning", tally[RuleSeverity.Warning]);
        page.Json.WriteNumber("info", tally[RuleSeverity.Info]);
        page.Json.WriteEndObject();
        page.Json.WriteNumber("accepted", tally.Accepted);
        page.Json.WriteStartArray("stale");
        foreach (var entry in stale) page.Json.WriteStringValue(entry.Fingerprint);
        page.Json.WriteEndArray();
        page.Json.WriteNumber("unread", tally.Unread);
        page.Json.WriteEndObject();
        page.Json.WriteEndObject();
        page.End();
    }
}
