namespace Disclosure.Results.Checking;

/// <summary>Shows what a check reports, one input after the other, so that a folder of any size takes little memory.</summary>
internal interface ICheckWriter
{
    /// <summary>Does for one input what can be done beside others. Thread-safe.</summary>
    /// <returns>What is left to be done in the order of the inputs.</returns>
    Action Prepare(CheckedInput input);

    /// <summary>Does for the years of one organ what is shown of them together, ahead of each year's own input.</summary>
    /// <returns>What is left to be done in the order of the inputs.</returns>
    Action Prepare(CheckedSeries series) => () => { };

    /// <summary>Shows the sum of all.</summary>
    void Finish(RunSummary summary);
}
