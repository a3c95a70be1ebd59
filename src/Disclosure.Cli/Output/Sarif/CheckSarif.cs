using Disclosure.Cli.Output.Json;
using Disclosure.Findings.Acceptance;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Cli.Output.Sarif;

/// <summary>
/// The result of <c>check</c> as SARIF 2.1.0, for systems that show the findings of any analysis at their places. Problems
/// in reading are results too, since they stand at places of the document and many viewers show nothing else.
/// </summary>
internal sealed class CheckSarif : ICheckOutput
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private readonly JsonPage page;
    private readonly SarifResults results;

    public CheckSarif(TextWriter target, DisplayLanguage language)
    {
        page = new JsonPage(target);
        results = new SarifResults(page, language);
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

    public void Add(CheckedInput input)
    {
        foreach (var problem in input.Reading.Problems) results.Write(input.Source, problem);
        if (input.Result is { } result)
        {
            foreach (var finding in result.Findings) results.Write(input.Source, finding, result.Accepted.For(finding));
            if (result.Verdict == RuleVerdict.Undetermined) results.WriteOpen(input.Source, result);
        }

        page.Flush();
    }

    public void Finish(CheckTally tally, IReadOnlyList<AcceptedFinding> stale)
    {
        page.Json.WriteEndArray();
        page.Json.WriteStartArray("invocations");
        page.Json.WriteStartObject();
        page.Json.WriteBoolean("executionSuccessful", tally.Unread == 0);
        page.Json.WriteEndObject();
        page.Json.WriteEndArray();
        page.Json.WriteEndObject();
        page.Json.WriteEndArray();
        page.Json.WriteEndObject();
        page.End();
    }
}
