using System.Text.Json;
using Disclosure.Findings;
using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Results.Json;
using Disclosure.Results.Texts;
using Disclosure.Rules;

namespace Disclosure.Cli.Writers.Sarif;

/// <summary>Findings, problems in reading and rules that were not decided, as results of SARIF.</summary>
/// <param name="page">Takes them.</param>
/// <param name="language">The language of what is said.</param>
/// <param name="isOfContract">Whether the report was read from its own JSON, so that places are those of another document.</param>
internal sealed class SarifResults(JsonPage page, DisplayLanguage language, bool isOfContract)
{
    // A later way of making fingerprints gets the next number, so that both can stand side by side.
    private const string FingerprintName = "disclosure/v1";
    private readonly SarifPlaces places = new(page, language, isOfContract);

    private Utf8JsonWriter Json => page.Json;

    public void Write(string source, CheckEntry entry)
    {
        Json.WriteStartObject();
        Json.WriteString("ruleId", entry.Code);
        Json.WriteNumber("ruleIndex", SarifTool.IndexOf(entry.Code));
        Json.WriteString("kind", entry.Kind == EntryKind.Undetermined ? "open" : "fail");
        Json.WriteString("level", SarifTool.LevelOf(entry.Severity));
        SarifText.Write(page, "message", entry.Message);
        WriteLocations(source, entry);
        if (entry.Finding is { } finding) WriteProperties(source, finding, entry.Accepted);
        Json.WriteEndObject();
    }

    private void WriteProperties(string source, Finding finding, AcceptedFinding? accepted)
    {
        page.Array("relatedLocations", finding.Cells.Index(), cell => WriteRelated(source, cell.Item, cell.Index));
        Json.WriteStartObject("fingerprints");
        Json.WriteString(FingerprintName, finding.Fingerprint);
        Json.WriteEndObject();

        // An empty list says that nothing is suppressed, which a missing one leaves open.
        page.Array("suppressions", accepted is null ? [] : (AcceptedFinding[])[accepted], Write);
        Json.WriteStartObject("properties");
        page.Word("certainty", finding.Certainty);
        page.Sides(finding);
        Json.WriteEndObject();
    }

    // The first cell that is known to stand somewhere leads a viewer there; all cells are related.
    private void WriteLocations(string source, CheckEntry entry)
    {
        BreachCell[] cells = [.. entry.Finding?.SubjectCells ?? []];
        var cell = (cells.FirstOrDefault(cell => cell.Figure.Place is not null) ?? (cells.Length > 0 ? cells[0] : null))?.Cell;
        var name = cell?.Name.In(language) ?? (entry.Kind == EntryKind.Undetermined ? entry.Address : null);
        Json.WriteStartArray("locations");
        Json.WriteStartObject();
        places.WriteProperties(source, entry.Place, cell?.Path ?? entry.Subject, name, entry.Finding?.Passage?.Text);
        Json.WriteEndObject();
        Json.WriteEndArray();
    }

    private void WriteRelated(string source, BreachCell cell, int id)
    {
        Json.WriteStartObject();
        Json.WriteNumber("id", id);
        places.WriteProperties(cell.Companion?.Source ?? source, cell.Figure.Place, cell.Cell.Path, cell.Name.In(language));
        SarifText.Write(page, "message", AuditTexts.CellWithFigure(cell.Name, cell.Side, FigureNames.Of(cell.Figure)).In(language));
        Json.WriteEndObject();
    }

    private void Write(AcceptedFinding accepted)
    {
        Json.WriteStartObject();
        Json.WriteString("kind", "external");
        Json.WriteString("status", "accepted");
        Json.WriteString("justification", accepted.Reason);
        if (accepted.By is not null || accepted.Date is not null)
        {
            Json.WriteStartObject("properties");
            page.Acceptance(accepted);
            Json.WriteEndObject();
        }

        Json.WriteEndObject();
    }
}
