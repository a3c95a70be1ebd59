using Disclosure.Cli.Results.Reading;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Results.Json;

namespace Disclosure.Cli.Writers.Json;

/// <summary>What <c>read</c> gives to programs: the report's own JSON, or an array of such where several were asked for.</summary>
internal sealed class ReadJson(TextWriter target, bool isOneDocument) : IReadWriter
{
    private readonly JsonPage? array = isOneDocument ? null : StartArray(target);

    public bool HasAny { get; private set; } = !isOneDocument;

    public void Add(string source, AnnualDisclosureReport report)
    {
        HasAny = true;
        if (array is null)
        {
            target.WriteLine(ReportJson.Write(report));
            return;
        }

        ReportJson.WriteTo(report, array.Json);
        array.Flush();
    }

    public void Finish()
    {
        if (array is null) return;
        array.Json.WriteEndArray();
        array.End();
    }

    private static JsonPage StartArray(TextWriter target)
    {
        var page = new JsonPage(target);
        page.Json.WriteStartArray();
        return page;
    }
}
