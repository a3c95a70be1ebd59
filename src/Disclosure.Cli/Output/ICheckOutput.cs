using Disclosure.Findings.Acceptance;

namespace Disclosure.Cli.Output;

/// <summary>Shows what <c>check</c> finds, one input after the other, so that a folder of any size takes little memory.</summary>
internal interface ICheckOutput
{
    /// <summary>Shows one input.</summary>
    void Add(CheckedInput input);

    /// <summary>Shows the sum of all.</summary>
    /// <param name="tally">The counts.</param>
    /// <param name="stale">The accepted findings that no report has.</param>
    void Finish(CheckTally tally, IReadOnlyList<AcceptedFinding> stale);
}
