using Disclosure.Cli.Results.Repairing;
using Disclosure.Messages;
using Disclosure.Repairs;
using Disclosure.Results.Checking;
using Disclosure.Results.Json;

namespace Disclosure.Cli.Writers.Json;

/// <summary>The repairs of one report for programs: what a check writes of it, with all of them; a repair's number is its place there, from 1.</summary>
internal sealed class RepairListJson(TextWriter target, DisplayLanguage language) : IRepairWriter
{
    public void Write(CheckedInput input, RepairResult repairs)
    {
        var writer = new CheckJson(target, language);
        writer.Prepare(input)();
        writer.Finish(new RunSummary(input.Tally, []));
    }
}
