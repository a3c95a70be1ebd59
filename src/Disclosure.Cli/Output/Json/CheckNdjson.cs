using Disclosure.Cli.Verbs;
using Disclosure.Findings.Acceptance;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Cli.Output.Json;

/// <summary>The result of <c>check</c> for programs that work line by line: one report a line, let go as soon as it is checked.</summary>
internal sealed class CheckNdjson(TextWriter target, DisplayLanguage language, RepairChoice repairs) : ICheckOutput
{
    private readonly JsonPage page = new(target, isIndented: false);

    public void Add(CheckedInput input)
    {
        page.Json.WriteStartObject();
        page.Json.WriteString("rulebook", RuleCatalogue.Version);
        CheckedInputJson.WriteProperties(page, input, repairs, language);
        page.Json.WriteEndObject();
        page.End();
        page.Json.Reset();
    }

    public void Finish(CheckTally tally, IReadOnlyList<AcceptedFinding> stale) => target.Flush();
}
