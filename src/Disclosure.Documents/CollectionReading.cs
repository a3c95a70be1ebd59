using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Reports.Problems;
using Disclosure.Reports.Series;

namespace Disclosure.Documents;

/// <summary>What came of reading a document that holds the reports of units. Immutable.</summary>
/// <param name="Reports">The reports, each with the place where it stands.</param>
/// <param name="Sum">What the document prints as their sum; null where it prints none.</param>
/// <param name="Problems">Every problem met; where one of them is an error, the reports are not all there.</param>
/// <exception cref="ArgumentException">A list, or something in it, is null.</exception>
public sealed record CollectionReading(IReadOnlyList<SeriesReport> Reports, CollectionSum? Sum, IReadOnlyList<ReadingProblem> Problems)
{
    /// <summary>The reports, each with the place where it stands.</summary>
    public IReadOnlyList<SeriesReport> Reports { get; init => field = Guard.Against.NullElement(value); } = Guard.Against.NullElement(Reports);

    /// <summary>Every problem met.</summary>
    public IReadOnlyList<ReadingProblem> Problems { get; init => field = Guard.Against.NullElement(value); } = Guard.Against.NullElement(Problems);

    /// <summary>Whether something could not be read, so that the reports are not all there, or not whole.</summary>
    public bool HasErrors => Problems.Any(problem => problem.Kind.Severity == ProblemSeverity.Error);

    /// <summary>How many reports and problems there are.</summary>
    public override string ToString() => $"{Reports.Count} reports, {Problems.Count} problems in reading";
}
