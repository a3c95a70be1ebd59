using System.Globalization;
using System.Text.Json;
using Disclosure.Findings;
using Disclosure.Findings.Acceptance;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Cli.Output.Json;

/// <summary>A finding for programs.</summary>
internal static class FindingJson
{
    public static void Write(JsonPage page, Finding finding, AcceptedFinding? accepted, DisplayLanguage language)
    {
        var json = page.Json;
        json.WriteStartObject();
        json.WriteString("rule", finding.RuleId);
        page.Word("severity", finding.Severity);
        page.Word("class", finding.Rule.Class);
        page.Word("certainty", finding.Certainty);
        json.WriteString("subject", finding.Subject);
        json.WriteStartArray("cells");
        foreach (var cell in finding.Cells) Write(page, cell);
        json.WriteEndArray();
        if (finding.Left is decimal left) page.Number("left", left);
        if (finding.Right is decimal right) page.Number("right", right);
        if (finding.Difference is decimal difference) page.Number("difference", difference);
        json.WriteStartArray("readAsZero");
        foreach (var cell in finding.ReadAsZero) json.WriteStringValue(cell.Path);
        json.WriteEndArray();
        json.WriteString("basis", finding.Basis.In(language));
        json.WriteString("message", finding.Message(language));
        json.WriteString("fingerprint", finding.Fingerprint);

        // Cells have their places in the report.
        if (finding.Cells.Count == 0 && finding.Place is { } place) PlaceJson.Write(json, place);
        if (accepted is not null) Write(json, accepted);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AcceptedFinding accepted)
    {
        json.WriteStartObject("accepted");
        json.WriteString("reason", accepted.Reason);
        if (accepted.By is not null) json.WriteString("by", accepted.By);
        if (accepted.Date is { } date) json.WriteString("date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static void Write(JsonPage page, BreachCell cell)
    {
        page.Json.WriteStartObject();
        page.Json.WriteString("path", cell.Cell.Path);
        if (cell.Side is { } side) page.Word("side", side);
        if (cell.Sign is int sign) page.Json.WriteNumber("sign", sign);
        page.Figure("value", cell.Figure);
        page.Json.WriteEndObject();
    }
}
