using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Reports;

/// <summary>What came of reading a document: the report, where there is one, and every problem met on the way.</summary>
/// <param name="Report">The report, or null when none could be read; then a problem says why.</param>
/// <param name="Problems">The problems in the order of the document; empty when there was none.</param>
/// <exception cref="ArgumentException">The problems, or one of them, are null.</exception>
public sealed record ReportReading(AnnualDisclosureReport? Report, IReadOnlyList<ReadingProblem> Problems)
{
    /// <summary>The problems in the order of the document; empty when there was none.</summary>
    public IReadOnlyList<ReadingProblem> Problems { get; init => field = Guard.Against.NullElement(value); } = Guard.Against.NullElement(Problems);

    /// <summary>Whether the report was read from its own JSON, so that its places are those of the document from which it was first read.</summary>
    public bool IsOfContract { get; init; }

    /// <summary>A reading that came to nothing.</summary>
    /// <param name="problem">Why.</param>
    /// <exception cref="ArgumentNullException">The problem is null.</exception>
    public static ReportReading Failed(ReadingProblem problem) => new(null, [Guard.Against.Null(problem)]);
}
