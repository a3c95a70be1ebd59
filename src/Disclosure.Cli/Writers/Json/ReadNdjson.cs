using Disclosure.Cli.Results.Reading;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Results.Json;

namespace Disclosure.Cli.Writers.Json;

/// <summary>What <c>read</c> gives to programs that work line by line: the report's own JSON, one a line.</summary>
internal sealed class ReadNdjson(TextWriter target) : IReadWriter
{
    private readonly JsonPage page = new(target, isIndented: false);

    public bool HasAny { get; private set; }

    public void Add(string source, AnnualDisclosureReport report)
    {
        HasAny = true;
        ReportJson.WriteTo(report, page.Json);
        page.End();
        page.Json.Reset();
    }

    public void Finish() => target.Flush();
}
