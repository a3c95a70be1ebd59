using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Results.Json;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Writers.Sarif;

/// <summary>
/// The result of <c>check</c> as SARIF 2.1.0, for systems that show the findings of any analysis at their places. Problems
/// in reading are results too, since they stand at places of the document and many viewers show nothing else.
/// </summary>
internal sealed class CheckSarif : ICheckWriter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    // The results stand in an array of an object of the array of runs.
    private const int Depth = 4;
    private readonly JsonPage page;
    private readonly DisplayLanguage language;

    public CheckSarif(TextWriter target, DisplayLanguage language)
    {
        page = new JsonPage(target);
        this.language = language;
        page.Json.WriteStartObject();
        page.Json.WriteString("$schema", Schema);
        page.Json.WriteString("version", "2.1.0");
        page.Json.WriteStartArray("runs");
        page.Json.WriteStartObject();
        SarifTool.Write(page, language);
        page.Json.WriteString("language", language == DisplayLanguage.Chinese ? "zh-CN" : "en-US");
        page.Json.WriteString("columnKind", "utf16CodeUnits");
        page.Json.WriteStartArray("results");
    }

    public Action Prepare(CheckedInput input)
    {
        var piece = JsonPiece.Of(Depth, each => Write(new SarifResults(each, language, input.Reading.IsOfContract), input));
        return () => piece.WriteTo(page);
    }

    public void Finish(RunSummary summary)
    {
        page.Json.WriteEndArray();
        page.Json.WriteStartArray("invocations");
        page.Json.WriteStartObject();
        page.Json.WriteBoolean("executionSuccessful", summary is { Tally.Unread: 0, IsInterrupted: false });
        WriteNotifications(summary);
        page.Json.WriteEndObject();
        page.Json.WriteEndArray();
        page.Json.WriteEndObject();
        page.Json.WriteEndArray();
        page.Json.WriteEndObject();
        page.End();
    }

    private static void Write(SarifResults results, CheckedInput input)
    {
        foreach (var entry in (CheckEntry[])[.. input.EachProblem, .. input.Findings, .. input.Undetermined]) results.Write(input.Source, entry);
    }

    private void WriteNotifications(RunSummary summary)
    {
        page.Json.WriteStartArray("toolExecutionNotifications");
        if (summary.IsInterrupted) Write("error", AuditTexts.Interrupted(summary.Tally.Inputs).In(language));
        foreach (var entry in summary.Stale) Write("note", $"{DiagnosisTexts.Stale.In(language)}  {DiagnosisTexts.Line(entry)}".TrimEnd());
        foreach (var note in summary.Notes) Write("note", note.In(language));
        page.Json.WriteEndArray();

        void Write(string level, string text)
        {
            page.Json.WriteStartObject();
            page.Json.WriteString("level", level);
            SarifText.Write(page, "message", text);
            page.Json.WriteEndObject();
        }
    }
}
