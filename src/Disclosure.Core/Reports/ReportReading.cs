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

    /// <summary>The report, for those who cannot go on without one.</summary>
    /// <param name="language">The language of the complaint.</param>
    /// <exception cref="InvalidOperationException">No report could be read; the message is that of the problems.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value names no language.</exception>
    public AnnualDisclosureReport RequireReport(DisplayLanguage language = DisplayLanguage.Chinese)
    {
        Guard.Against.UndefinedValue(language);
        return Report ?? throw new InvalidOperationException(string.Join('\n', Problems.Select(problem => $"{problem.Code} {problem.Message(language)}")));
    }

    /// <summary>The report and how many problems were met; the problems alone where there is no report.</summary>
    public override string ToString() => Report is { } report
        ? $"{report}, {Problems.Count} {(Problems.Count == 1 ? "problem" : "problems")} in reading"
        : string.Join("; ", Problems);

    /// <summary>A reading that came to nothing.</summary>
    /// <param name="problem">Why.</param>
    /// <exception cref="ArgumentNullException">The problem is null.</exception>
    public static ReportReading Failed(ReadingProblem problem) => new(null, [Guard.Against.Null(problem)]);
}
