using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Results.Json;
using Disclosure.Rules;

namespace Disclosure.Cli.Writers.Json;

/// <summary>The result of <c>check</c> for programs that work line by line: one report a line, let go as soon as it is checked.</summary>
internal sealed class CheckNdjson(TextWriter target, DisplayLanguage language) : ICheckWriter
{
    public Action Prepare(CheckedInput input) => Line(page => CheckedInputJson.WriteProperties(page, input, language));

    public Action Prepare(CheckedSeries series) => Line(page =>
    {
        page.Json.WritePropertyName("series");
        SeriesJson.Write(page, series);
    });

    public void Finish(RunSummary summary) => target.Flush();

    private Action Line(Action<JsonPage> writeProperties)
    {
        using var line = new StringWriter();
        var page = new JsonPage(line, isIndented: false);
        page.Json.WriteStartObject();
        page.Json.WriteString("rulebook", RuleCatalogue.Version);
        writeProperties(page);
        page.Json.WriteEndObject();
        page.End();
        return () =>
        {
            target.Write($"{line}");
            target.Flush();
        };
    }
}
