using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Rules.Examples;

namespace Disclosure.Cli.Writers.Json;

/// <summary>The examples of a rule for programs: how each differs from a balanced report, and what an audit says of the failing one.</summary>
internal static class RuleExampleJson
{
    public static void Write(JsonPage page, Rule rule)
    {
        if (RuleExamples.Find(rule.Id) is not { } example) return;
        page.Json.WriteStartObject("examples");
        page.Json.WriteStartObject("passing");
        WriteReport(page, example.Passing);
        page.Json.WriteEndObject();
        page.Json.WriteStartObject("failing");
        WriteReport(page, example.Failing);
        page.Json.WriteStartArray("messages");
        foreach (var finding in ReportAudit.Run(example.Failing.Dossier).Findings.Where(finding => finding.Rule == rule))
        {
            page.Text(new BilingualText(finding.Message(DisplayLanguage.Chinese), finding.Message(DisplayLanguage.English)));
        }

        page.Json.WriteEndArray();
        page.Json.WriteEndObject();
        page.Json.WriteEndObject();
    }

    // The changes in words are all of them; the cells are given once more as values, those that are not printed by path alone.
    private static void WriteReport(JsonPage page, ExampleReport example)
    {
        var changed = example.Report.Form == example.Origin.Form
            ? example.Report.Form.Cells.Where(cell => example.Report[cell] != example.Origin[cell]).ToList()
            : [];
        if (example.Report.Year is int year) page.Json.WriteNumber("year", year);
        page.Json.WriteString("edition", example.Report.Edition.Key);
        page.Json.WriteString("authority", example.Report.Authority);
        page.Array("changes", example.Changes, page.Text);
        page.Json.WriteStartObject("cells");
        foreach (var cell in changed) page.Figure(cell.Path, example.Report[cell]);
        page.Json.WriteEndObject();
        page.Strings("absent", changed.Where(cell => example.Report[cell].State == FigureState.Absent).Select(cell => cell.Path));
    }
}
