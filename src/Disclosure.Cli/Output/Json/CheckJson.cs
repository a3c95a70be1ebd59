using Disclosure.Cli.Verbs;
using Disclosure.Findings;
using Disclosure.Findings.Acceptance;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Rules;

namespace Disclosure.Cli.Output.Json;

/// <summary>The result of <c>check</c> for programs, after <c>check.schema.json</c>.</summary>
internal sealed class CheckJson : ICheckOutput
{
    private static readonly AuditCounts NothingAsked = new(0, 0, 0, 0);
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
        page.Json.WriteString("source", input.Source);
        WriteReport(input.Reading.Report);
        if (input.Result is { } result) page.Word("verdict", result.Verdict);
        else page.Json.WriteNull("verdict");

        page.Json.WriteStartArray("findings");
        foreach (var finding in input.Result?.Findings ?? []) FindingJson.Write(page, finding, input.Result!.Accepted.For(finding), language);
        page.Json.WriteEndArray();

        page.Json.WriteStartArray("diagnoses");
        foreach (var diagnosis in input.Result?.Diagnoses ?? []) DiagnosisJson.Write(page, diagnosis, language);
        page.Json.WriteEndArray();

        var found = repairs == RepairChoice.None || input.Result?.Verdict == RuleVerdict.NotApplicable ? null : input.Result?.Repairs();
        RepairJson.WriteParts(page, found, language);
        RepairJson.WriteRepairs(page, found, input.Result, repairs == RepairChoice.Best, language);

        page.Json.WriteStartArray("problems");
        foreach (var problem in input.Reading.Problems) ProblemJson.Write(page, problem, language);
        page.Json.WriteEndArray();

        WriteUndetermined(input.Result?.Undetermined ?? []);
        WriteCounts(input.Result?.Counts ?? NothingAsked);
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

    private void WriteReport(AnnualDisclosureReport? report)
    {
        page.Json.WritePropertyName("report");
        if (report is null) page.Json.WriteNullValue();
        else ReportJson.WriteTo(report, page.Json);
    }

    private void WriteUndetermined(IReadOnlyList<RuleAnswer> answers)
    {
        page.Json.WriteStartArray("undetermined");
        foreach (var answer in answers)
        {
            page.Json.WriteStartObject();
            page.Json.WriteString("rule", answer.Rule.Id);
            page.Json.WriteString("subject", answer.Subject);
            page.Json.WriteEndObject();
        }

        page.Json.WriteEndArray();
    }

    private void WriteCounts(AuditCounts counts)
    {
        page.Json.WriteStartObject("counts");
        page.Json.WriteNumber("passed", counts.Passed);
        page.Json.WriteNumber("failed", counts.Failed);
        page.Json.WriteNumber("undetermined", counts.Undetermined);
        page.Json.WriteNumber("notApplicable", counts.NotApplicable);
        page.Json.WriteEndObject();
    }
}
