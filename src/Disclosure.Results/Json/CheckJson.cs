using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Results.Files;
using Disclosure.Rules;

namespace Disclosure.Results.Json;

/// <summary>The result of <c>check</c> for programs, after <c>check.schema.json</c>.</summary>
internal sealed class CheckJson : ICheckWriter, IDisposable
{
    // The entries stand in the array of an object.
    private const int Depth = 2;
    private readonly JsonPage page;
    private readonly DisplayLanguage language;
    private readonly Lazy<Spool> series = new(() => new Spool());

    public CheckJson(TextWriter target, DisplayLanguage language)
    {
        page = new JsonPage(target);
        this.language = language;
        page.Json.WriteStartObject();
        page.Json.WriteString("rulebook", RuleCatalogue.Version);
        page.Json.WriteStartArray("reports");
    }

    public Action Prepare(CheckedInput input)
    {
        var piece = JsonPiece.Of(Depth, each =>
        {
            each.Json.WriteStartObject();
            CheckedInputJson.WriteProperties(each, input, language);
            each.Json.WriteEndObject();
        });
        return () => piece.WriteTo(page);
    }

    public Action Prepare(CheckedSeries years)
    {
        var piece = JsonPiece.Of(Depth, each => SeriesJson.Write(each, years));
        return () => series.Value.Write($"{piece}");
    }

    public void Finish(RunSummary summary)
    {
        var tally = summary.Tally;
        page.Json.WriteEndArray();
        if (series.IsValueCreated) page.Array("series", series.Value.Texts(), text => JsonPiece.Kept(text).WriteTo(page));
        page.Json.WriteStartObject("summary");
        page.Json.WriteNumber("reports", tally.Inputs);
        page.Json.WriteNumber("read", tally.Inputs - tally.Unread);
        page.Json.WriteStartObject("verdicts");
        page.Json.WriteNumber("pass", tally[RuleVerdict.Pass]);
        page.Json.WriteNumber("fail", tally[RuleVerdict.Fail]);
        page.Json.WriteNumber("undetermined", tally[RuleVerdict.Undetermined]);
        page.Json.WriteNumber("notApplicable", tally[RuleVerdict.NotApplicable]);
        page.Json.WriteEndObject();
        page.Json.WriteStartObject("findings");
        page.Json.WriteNumber("error", tally[RuleSeverity.Error]);
        page.Json.WriteNumber("warning", tally[RuleSeverity.Warning]);
        page.Json.WriteNumber("info", tally[RuleSeverity.Info]);
        page.Json.WriteEndObject();
        page.Json.WriteStartObject("rules");
        foreach (var (rule, count) in tally.Rules) page.Json.WriteNumber(rule, count);
        page.Json.WriteEndObject();
        page.Json.WriteNumber("accepted", tally.Accepted);
        page.Strings("stale", summary.Stale.Select(entry => entry.Fingerprint));
        page.Json.WriteNumber("unread", tally.Unread);
        page.Json.WriteBoolean("interrupted", summary.IsInterrupted);
        if (summary.Notes.Count > 0) page.Strings("notes", summary.Notes.Select(note => note.In(language)));
        page.Json.WriteEndObject();
        page.Json.WriteEndObject();
        page.End();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (series.IsValueCreated) series.Value.Dispose();
    }
}
