using Disclosure.Reports.Problems;

namespace Disclosure.Reports;

/// <summary>What came of reading a document: the report, where there is one, and every problem met on the way.</summary>
/// <param name="Report">The report, or null when none could be read; then a problem says why.</param>
/// <param name="Problems">The problems in the order of the document; empty when there was none.</param>
public sealed record ReportReading(AnnualDisclosureReport? Report, IReadOnlyList<ReadingProblem> Problems)
{
    /// <summary>A reading that came to nothing.</summary>
    /// <param name="problem">Why.</param>
    public static ReportReading Failed(ReadingProblem problem) => new(null, [problem]);
}
