using Disclosure.Documents;
using Disclosure.Findings;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Results.Inputs;

/// <summary>What is said apart from a result, on standard error.</summary>
internal interface IRemarks
{
    /// <summary>Says a sentence.</summary>
    void Say(BilingualText text);

    /// <summary>Lists the problems in reading an input, each behind the input's name.</summary>
    /// <param name="source">The name by which the user knows the input.</param>
    /// <param name="reading">What was read.</param>
    void AddProblems(string source, ReportReading reading);

    /// <summary>Lists findings.</summary>
    /// <param name="report">The report.</param>
    /// <param name="findings">The findings.</param>
    void AddFindings(AnnualDisclosureReport report, IReadOnlyList<Finding> findings);

    /// <summary>Lists why a report was not written.</summary>
    /// <param name="report">The report.</param>
    /// <param name="refusal">Why.</param>
    void AddRefusal(AnnualDisclosureReport report, ReportNotWrittenException refusal);
}
