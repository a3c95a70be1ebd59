using Disclosure.Results.Checking;
using Disclosure.Rules;

namespace Disclosure.Cli.Results.Checking;

/// <summary>What is answered to the shell for what was counted.</summary>
internal static class TallyAnswer
{
    /// <summary>The exit code of what was counted.</summary>
    /// <param name="tally">The counts.</param>
    /// <param name="failOn">From which severity on findings count.</param>
    /// <param name="isStrict">Whether an input with any problem counts as not read.</param>
    /// <param name="passesUndecided">Whether a report that could not be decided counts as one with nothing wrong.</param>
    public static int ExitCode(this CheckTally tally, FailThreshold failOn, bool isStrict, bool passesUndecided)
    {
        if (tally.Unread > 0 || (isStrict && tally.Problems > 0)) return Running.ExitCode.Unread;
        var counted = failOn switch
        {
            FailThreshold.Error => tally[RuleSeverity.Error],
            FailThreshold.Warning => tally[RuleSeverity.Error] + tally[RuleSeverity.Warning],
            _ => 0,
        };
        if (counted > 0) return Running.ExitCode.Findings;
        return tally[RuleVerdict.Undetermined] > 0 && !passesUndecided ? Running.ExitCode.Undecided : Running.ExitCode.Clean;
    }
}
