using Disclosure.Messages;
using Disclosure.Repairs;
using Disclosure.Reports;
using Disclosure.Results.Checking;

namespace Disclosure.Results.Json;

/// <summary>The repairs of a report for programs: the parts that are reconciled apart, and every repair of each.</summary>
internal static class RepairJson
{
    public static void Write(JsonPage page, CheckedInput input, DisplayLanguage language)
    {
        var parts = input.Repairs?.Parts ?? [];
        var each = input.ShownRepairs == RepairChoice.Best ? 1 : int.MaxValue;
        page.Array("parts", parts, part => Write(page, part, language));
        page.Array("repairs", parts.Index().SelectMany(part => part.Item.Repairs.Take(each).Select(repair => (repair, part.Index))), pair =>
            Write(page, pair.repair, pair.Index, input, language));
    }

    private static void Write(JsonPage page, RepairPart part, DisplayLanguage language)
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

    private static void Write(JsonPage page, Repair repair, int part, CheckedInput input, DisplayLanguage language)
    {
        var json = page.Json;
        var reconciled = repair.Proof.Where(proof => proof is { HeldBefore: false, HoldsAfter: true }).Select(proof => proof.Equation.Equation).ToHashSet();
        var resolved = input.Findings.Select(entry => entry.Finding!).Where(finding => finding.Equation is { } form && reconciled.Contains(form));
        json.WriteStartObject();
        json.WriteNumber("part", part);
        json.WriteNumber("rank", repair.Rank);
        json.WriteBoolean("smallest", repair.IsSmallest);
        page.Array("edits", repair.Edits, edit => Write(page, edit));
        if (repair.Explanations.Count > 0) json.WriteString("hypothesis", repair.Explanations[0].Slip.Id);
        else json.WriteNull("hypothesis");
        json.WriteString("explanation", repair.Message(language));
        page.Strings("reasons", repair.Reasons.Select(reason => reason.In(language)));
        page.Strings("resolves", resolved.Select(finding => finding.Fingerprint));
        page.Array("proof", repair.Proof, proof => Write(page, proof));
        json.WriteEndObject();
    }

    private static void Write(JsonPage page, RepairEdit edit)
    {
        var json = page.Json;
        json.WriteStartObject();
        if (edit.Companion is not null) page.Word("report", edit.Report.Role);
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
        if (proof.Equation.Report is { IsSubject: false } report) page.Word("report", report.Role);
        page.Json.WriteString("subject", proof.Equation.Equation.Subject.Path);
        page.Array("before", [proof.LeftBefore, proof.RightBefore], page.Json.WriteNumberValue);
        page.Array("after", [proof.LeftAfter, proof.RightAfter], page.Json.WriteNumberValue);
        page.Json.WriteEndObject();
    }
}
