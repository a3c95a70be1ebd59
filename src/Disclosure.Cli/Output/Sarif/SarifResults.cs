using System.Globalization;
using System.Text.Json;
using Disclosure.Cli.Output.Json;
using Disclosure.Cli.Texts;
using Disclosure.Findings;
using Disclosure.Findings.Acceptance;
using Disclosure.Messages;
using Disclosure.Reports.Problems;
using Disclosure.Rules;

namespace Disclosure.Cli.Output.Sarif;

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

    public void Write(string source, Finding finding, AcceptedFinding? accepted)
    {
        Begin(finding.RuleId, "fail", SarifTool.LevelOf(finding.Severity), finding.Message(language));
        WriteLocations(source, finding);
        WriteRelated(source, finding.Cells);
        Json.WriteStartObject("fingerprints");
        Json.WriteString(FingerprintName, finding.Fingerprint);
        Json.WriteEndObject();

        // An empty list says that nothing is suppressed, which a missing one leaves open.
        Json.WriteStartArray("suppressions");
        if (accepted is not null) Write(accepted);
        Json.WriteEndArray();
        Json.WriteStartObject("properties");
        page.Word("certainty", finding.Certainty);
        if (finding.Left is decimal left) page.Number("left", left);
        if (finding.Right is decimal right) page.Number("right", right);
        if (finding.Difference is decimal difference) page.Number("difference", difference);
        Json.WriteEndObject();
        Json.WriteEndObject();
    }

    public void Write(string source, ReadingProblem problem)
    {
        Begin(problem.Code, "fail", SarifTool.LevelOf(problem.Kind.Severity), problem.Message(language));
        Json.WriteStartArray("locations");
        Json.WriteStartObject();
        places.WriteProperties(source, problem.Place, null, null);
        Json.WriteEndObject();
        Json.WriteEndArray();
        Json.WriteEndObject();
    }

    public void WriteOpen(string source, AuditResult result)
    {
        foreach (var answer in result.Undetermined)
        {
            var subject = SubjectTexts.Of(answer.Subject, result.Report.Form).In(language);
            Begin(answer.Rule.Id, "open", "none", AuditTexts.NotDecided(subject).In(language));
            Json.WriteStartArray("locations");
            Json.WriteStartObject();
            places.WriteProperties(source, null, answer.Subject, subject);
            Json.WriteEndObject();
            Json.WriteEndArray();
            Json.WriteEndObject();
        }
    }

    private void Begin(string rule, string kind, string level, string message)
    {
        Json.WriteStartObject();
        Json.WriteString("ruleId", rule);
        Json.WriteNumber("ruleIndex", SarifTool.IndexOf(rule));
        Json.WriteString("kind", kind);
        Json.WriteString("level", level);
        SarifText.Write(page, "message", message);
    }

    // The first cell that is known to stand somewhere leads a viewer there; all cells are related.
    private void WriteLocations(string source, Finding finding)
    {
        var cell = finding.Cells.FirstOrDefault(cell => cell.Figure.Place is not null) ?? (finding.Cells.Count > 0 ? finding.Cells[0] : null);
        Json.WriteStartArray("locations");
        Json.WriteStartObject();
        places.WriteProperties(source, finding.Place, cell?.Cell.Path ?? finding.Subject, cell?.Cell.Name.In(language));
        Json.WriteEndObject();
        Json.WriteEndArray();
    }

    private void WriteRelated(string source, IReadOnlyList<BreachCell> cells)
    {
        Json.WriteStartArray("relatedLocations");
        foreach (var (cell, place) in cells.Select((cell, place) => (cell, place)))
        {
            Json.WriteStartObject();
            Json.WriteNumber("id", place);
            places.WriteProperties(source, cell.Figure.Place, cell.Cell.Path, cell.Cell.Name.In(language));
            SarifText.Write(page, "message", AuditTexts.CellWithFigure(cell.Cell.Name, cell.Side, FigureTexts.Of(cell.Figure)).In(language));
            Json.WriteEndObject();
        }

        Json.WriteEndArray();
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
            if (accepted.By is not null) Json.WriteString("by", accepted.By);
            if (accepted.Date is { } date) Json.WriteString("date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Json.WriteEndObject();
        }

        Json.WriteEndObject();
    }
}
