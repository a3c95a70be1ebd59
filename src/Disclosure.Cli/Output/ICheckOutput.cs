namespace Disclosure.Cli.Output;

/// <summary>Shows what <c>check</c> finds, one input after the other, so that a folder of any size takes little memory.</summary>
internal interface ICheckOutput
{
    /// <summary>Does for one input what can be done beside others. Thread-safe.</summary>
    /// <returns>What is left to be done in the order of the inputs.</returns>
    Action Prepare(CheckedInput input);

    /// <summary>Shows the sum of all.</summary>
    void Finish(CheckSummary summary);
}
