using Disclosure.Reports;

namespace Disclosure.Cli.Results.Reading;

/// <summary>Shows what <c>read</c> reads, one report after the other.</summary>
internal interface IReadWriter
{
    /// <summary>Whether there is a result to keep.</summary>
    bool HasAny { get; }

    /// <summary>Shows a report.</summary>
    /// <param name="source">The name by which the user knows the input.</param>
    /// <param name="report">The report read from it.</param>
    void Add(string source, AnnualDisclosureReport report);

    /// <summary>Ends the result.</summary>
    void Finish();
}
