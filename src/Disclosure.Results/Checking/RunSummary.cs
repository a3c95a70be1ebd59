using Disclosure.Findings;
using Disclosure.Messages;

namespace Disclosure.Results.Checking;

/// <summary>What stands below all reports of a run.</summary>
/// <param name="Tally">The counts.</param>
/// <param name="Stale">The accepted findings that no report has; none where not all reports were checked.</param>
/// <param name="IsInterrupted">Whether the run was stopped before the last input.</param>
internal sealed record RunSummary(CheckTally Tally, IReadOnlyList<AcceptedFinding> Stale, bool IsInterrupted = false)
{
    /// <summary>What is to be known of the run besides: versions that were chosen, adjustments that concern no report, and the like.</summary>
    public IReadOnlyList<BilingualText> Notes { get; init; } = [];
}
