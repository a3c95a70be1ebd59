using Disclosure.Findings;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Reports.Json;
using Disclosure.Results.Checking;

namespace Disclosure.Results.Json;

/// <summary>What came of checking one input, for programs: the properties of one of the <c>reports</c> of <c>check.schema.json</c>.</summary>
internal static class CheckedInputJson
{
    private static readonly AuditCounts NothingAsked = new(0, 0, 0, 0);

    public static void WriteProperties(JsonPage page, CheckedInput input, DisplayLanguage language)
    {
        page.Json.WriteString("source", input.Source);
        WriteReport(page, input.Reading.Report);
        if (input.Audit is { } audit) page.Word("verdict", audit.Verdict);
        else page.Json.WriteNull("verdict");

        page.Array("findings", input.Findings, finding => FindingJson.Write(page, finding));
        page.Array("diagnoses", input.Diagnoses, diagnosis => DiagnosisJson.Write(page, diagnosis, language));
        RepairJson.Write(page, input, language);
        page.Array("problems", input.EachProblem, problem => ProblemJson.Write(page, problem));
        page.Array("undetermined", input.Undetermined, entry =>
        {
            page.Json.WriteStartObject();
            page.Json.WriteString("rule", entry.Code);
            page.Json.WriteString("subject", entry.Subject);
            if (entry.Fault is { } fault) page.Json.WriteString("fault", fault);
            page.Json.WriteEndObject();
        });
        WriteCounts(page, input.Audit?.Counts ?? NothingAsked);
        var companions = input.Audit?.Dossier.Companions.Where(companion => companion.Role != ReportRole.Text).ToList() ?? [];
        if (companions.Count > 0) page.Array("companions", companions, companion => Write(page, companion));
    }

    private static void Write(JsonPage page, Companion companion)
    {
        page.Json.WriteStartObject();
        page.Word("role", companion.Role);
        if (companion.Source is { } source) page.Json.WriteString("source", source);
        WriteReport(page, companion.Report);
        page.Json.WriteEndObject();
    }

    private static void WriteReport(JsonPage page, AnnualDisclosureReport? report)
    {
        page.Json.WritePropertyName("report");
        if (report is null) page.Json.WriteNullValue();
        else ReportJson.WriteTo(report, page.Json);
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
