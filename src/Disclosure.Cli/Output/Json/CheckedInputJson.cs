using Disclosure.Cli.Verbs;
using Disclosure.Findings;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Rules;

namespace Disclosure.Cli.Output.Json;

/// <summary>What came of checking one input, for programs: the properties of one of the <c>reports</c> of <c>check.schema.json</c>.</summary>
internal static class CheckedInputJson
{
    private static readonly AuditCounts NothingAsked = new(0, 0, 0, 0);

    public static void WriteProperties(JsonPage page, CheckedInput input, RepairChoice repairs, DisplayLanguage language)
    {
        page.Json.WriteString("source", input.Source);
        WriteReport(page, input.Reading.Report);
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

        WriteUndetermined(page, input.Result?.Undetermined ?? []);
        WriteCounts(page, input.Result?.Counts ?? NothingAsked);
    }

    private static void WriteReport(JsonPage page, AnnualDisclosureReport? report)
    {
        page.Json.WritePropertyName("report");
        if (report is null) page.Json.WriteNullValue();
        else ReportJson.WriteTo(report, page.Json);
    }

    private static void WriteUndetermined(JsonPage page, IReadOnlyList<RuleAnswer> answers)
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

    private static void WriteCounts(JsonPage page, AuditCounts counts)
    {
        page.Json.WriteStartObject("counts");
        page.Json.WriteNumber("passed", counts.Passed);
        page.Json.WriteNumber("failed", counts.Failed);
        page.Json.WriteNumber("undetermined", counts.Undetermined);
        page.Json.WriteNumber("notApplicable", counts.NotApplicable);
        page.Json.WriteEndObject();
    }
}
