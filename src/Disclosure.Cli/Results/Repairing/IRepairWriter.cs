using Disclosure.Repairs;
using Disclosure.Results.Checking;

namespace Disclosure.Cli.Results.Repairing;

/// <summary>Lists the repairs of one report.</summary>
internal interface IRepairWriter
{
    /// <summary>Lists them.</summary>
    /// <param name="input">What a check reports of the report, with all repairs.</param>
    /// <param name="repairs">The repairs, also of a report that is not judged.</param>
    void Write(CheckedInput input, RepairResult repairs);
}
