using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Reports.Series;

/// <summary>The series of many organs, and the reports that belong to none for certain. Immutable.</summary>
/// <param name="Series">The series, in the order of the organs' names.</param>
/// <param name="Unplaced">What could not be placed, with the reason.</param>
/// <exception cref="ArgumentException">A list, or what stands in it, is null.</exception>
public sealed record SeriesGroups(IReadOnlyList<ReportSeries> Series, IReadOnlyList<UnplacedReport> Unplaced)
{
    /// <summary>The series, in the order of the organs' names.</summary>
    public IReadOnlyList<ReportSeries> Series { get; init => field = Guard.Against.NullElement(value); } = Guard.Against.NullElement(Series);

    /// <summary>What could not be placed, with the reason.</summary>
    public IReadOnlyList<UnplacedReport> Unplaced { get; init => field = Guard.Against.NullElement(value); } = Guard.Against.NullElement(Unplaced);
}
