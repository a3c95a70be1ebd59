using Disclosure.Findings;
using Disclosure.Results.Checking;
using Disclosure.Results.Texts;
using Disclosure.Rules;

namespace Disclosure.Results.Json;

/// <summary>A finding for programs.</summary>
internal static class FindingJson
{
    public static void Write(JsonPage page, CheckEntry entry)
    {
        var json = page.Json;
        var finding = entry.Finding!;
        json.WriteStartObject();
        json.WriteString("rule", entry.Code);
        page.Word("severity", finding.Severity);
        page.Word("class", finding.Rule.Class);
        page.Word("certainty", finding.Certainty);
        json.WriteString("subject", entry.Subject);
        page.Array("cells", finding.Cells, cell => Write(page, cell));
        page.Sides(finding);
        page.Strings("readAsZero", finding.ReadAsZero.Select(CellPath.Of));
        json.WriteString("basis", entry.Basis);
        json.WriteString("message", entry.Message);
        json.WriteString("fingerprint", finding.Fingerprint);
        if (finding.IsExplained) json.WriteBoolean("explained", true);

        // Cells have their places in the report.
        if ((finding.Cells.Count == 0 || finding.Passage is not null) && entry.Place is { } place) PlaceJson.Write(json, place);
        if (finding.Passage is { } passage) PassageJson.Write(json, passage with { Place = null });
        if (entry.Accepted is { } accepted) Write(page, accepted);
        json.WriteEndObject();
    }

    private static void Write(JsonPage page, AcceptedFinding accepted)
    {
        page.Json.WriteStartObject("accepted");
        page.Json.WriteString("reason", accepted.Reason);
        page.Acceptance(accepted);
        page.Json.WriteEndObject();
    }

    private static void Write(JsonPage page, BreachCell cell)
    {
        page.Json.WriteStartObject();
        if (cell.Companion is not null) page.Word("report", cell.Role);
        page.Json.WriteString("path", cell.Cell.Path);
        if (cell.Side is { } side) page.Word("side", side);
        if (cell.Sign is int sign) page.Json.WriteNumber("sign", sign);
        page.Figure("value", cell.Figure);
        page.Json.WriteEndObject();
    }
}
