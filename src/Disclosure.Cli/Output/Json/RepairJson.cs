using Disclosure.Findings;
using Disclosure.Messages;
using Disclosure.Repairs;
using Disclosure.Reports;

namespace Disclosure.Cli.Output.Json;

/// <summary>The repairs of a report for programs: the parts that are reconciled apart, and every repair of each.</summary>
internal static class RepairJson
{
    public static void WriteParts(JsonPage page, RepairResult? result, DisplayLanguage language)
    {
        page.Json.WriteStartArray("parts");
        foreach (var part in result?.Parts ?? [])
        {
            page.Json.WriteStartObject();
            page.Json.WriteNumber("size", part.Size);
            page.Json.WriteNumber("sets", part.SetCount);
            page.Json.WriteBoolean("complete", part.IsComplete);
            page.Word("limit", part.Limit);
            page.Json.WriteBoolean("located", part.IsLocated);
            page.Json.WriteString("message", part.Message(language));
            page.Json.WriteEndObject();
        }

        page.Json.WriteEndArray();
    }

    public static void WriteRepairs(JsonPage page, RepairResult? result, AuditResult? audit, bool isBestOnly, DisplayLanguage language)
    {
        page.Json.WriteStartArray("repairs");
        foreach (var (part, place) in (result?.Parts ?? []).Select((part, place) => (part, place)))
        {
            foreach (var repair in part.Repairs.Take(isBestOnly ? 1 : int.MaxValue)) Write(page, repair, place, audit!, language);
        }

        page.Json.WriteEndArray();
    }

    private static void Write(JsonPage page, Repair repair, int part, AuditResult audit, DisplayLanguage language)
    {
        var json = page.Json;
        json.WriteStartObject();
        json.WriteNumber("part", part);
        json.WriteNumber("rank", repair.Rank);
        json.WriteBoolean("smallest", repair.IsSmallest);
        json.WriteStartArray("edits");
        foreach (var edit in repair.Edits) Write(json, edit);
        json.WriteEndArray();
        if (repair.Hypotheses.Count > 0) json.WriteString("hypothesis", repair.Hypotheses[0].Kind.Id);
        else json.WriteNull("hypothesis");
        json.WriteString("explanation", repair.Message(language));
        json.WriteStartArray("reasons");
        foreach (var reason in repair.Reasons) json.WriteStringValue(reason.In(language));
        json.WriteEndArray();
        var mended = repair.Proof.Where(proof => proof is { HeldBefore: false, HoldsAfter: true }).Select(proof => proof.Equation.Form).ToHashSet();
        json.WriteStartArray("resolves");
        foreach (var finding in audit.Findings.Where(finding => finding.Equation is { } form && mended.Contains(form))) json.WriteStringValue(finding.Fingerprint);
        json.WriteEndArray();
        json.WriteStartArray("proof");
        foreach (var proof in repair.Proof) Write(page, proof);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(System.Text.Json.Utf8JsonWriter json, RepairEdit edit)
    {
        json.WriteStartObject();
        json.WriteString("path", edit.Cell.Path);
        if (edit.From.Count is long from) json.WriteNumber("from", from);
        else if (edit.From.State == FigureState.Blank) json.WriteNull("from");
        else json.WriteString("from", edit.From.Text);
        json.WriteNumber("to", edit.To);
        if (!edit.Values.IsDetermined)
        {
            json.WriteNumber("least", edit.Values.Least);
            if (edit.Values.Most is long most) json.WriteNumber("most", most);
        }

        json.WriteEndObject();
    }

    private static void Write(JsonPage page, EquationProof proof)
    {
        page.Json.WriteStartObject();
        page.Json.WriteString("rule", proof.Equation.Rule.Id);
        page.Json.WriteString("subject", proof.Equation.Form.Subject.Path);
        page.Json.WriteStartArray("before");
        page.Json.WriteNumberValue(proof.LeftBefore);
        page.Json.WriteNumberValue(proof.RightBefore);
        page.Json.WriteEndArray();
        page.Json.WriteStartArray("after");
        page.Json.WriteNumberValue(proof.LeftAfter);
        page.Json.WriteNumberValue(proof.RightAfter);
        page.Json.WriteEndArray();
        page.Json.WriteEndObject();
    }
}
