using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Results.Json;
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
        foreach (var finding in ReportAudit.Run(example.Failing.Dossier, example.Failing.Options).Findings.Where(finding => finding.Rule == rule))
        {
            page.Text(new BilingualText(finding.Message(DisplayLanguage.Chinese), finding.Message(DisplayLanguage.English)));
        }

        page.Json.WriteEndArray();
        page.Json.WriteEndObject();
        page.Json.WriteEndObject();
    }

    // The changes in words are all of them; the cells are given once more as values.
    private static void WriteReport(JsonPage page, ExampleReport example)
    {
        WriteHead(page, example.Report);
        page.Array("changes", example.Changes, page.Text);
        WriteCells(page, example.Report, example.Origin);
        var companions = example.Dossier.Companions.Where(companion => companion.Report is not null && companion.Role != ReportRole.Text).ToList();
        if (companions.Count > 0) page.Array("companions", companions, companion => Write(page, companion));
    }

    private static void Write(JsonPage page, Companion companion)
    {
        page.Json.WriteStartObject();
        page.Word("role", companion.Role);
        WriteHead(page, companion.Report!);
        WriteCells(page, companion.Report!, ExampleReport.Of(companion.Report!.Form).Origin);
        page.Json.WriteEndObject();
    }

    private static void WriteHead(JsonPage page, AnnualDisclosureReport report)
    {
        if (report.Year is int year) page.Json.WriteNumber("year", year);
        page.Json.WriteString("edition", report.Edition.Key);
        page.Json.WriteString("authority", report.Authority);
    }

    // Those that differ from the balanced report; those that are not printed by path alone.
    private static void WriteCells(JsonPage page, AnnualDisclosureReport report, AnnualDisclosureReport origin)
    {
        var changed = report.Form == origin.Form ? report.Form.Cells.Where(cell => report[cell] != origin[cell]).ToList() : [];
        page.Json.WriteStartObject("cells");
        foreach (var cell in changed) page.Figure(cell.Path, report[cell]);
        page.Json.WriteEndObject();
        page.Strings("absent", changed.Where(cell => report[cell].State == FigureState.Absent).Select(cell => cell.Path));
    }
}
