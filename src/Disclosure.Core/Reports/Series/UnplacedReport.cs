using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Reports.Series;

/// <summary>A report that belongs to no series for certain. Immutable.</summary>
/// <param name="Report">The report.</param>
/// <param name="Reason">Why it was not placed.</param>
/// <exception cref="ArgumentNullException">One of the two is null.</exception>
public sealed record UnplacedReport(SeriesReport Report, BilingualText Reason)
{
    /// <summary>The report.</summary>
    public SeriesReport Report { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Report);

    /// <summary>Why it was not placed.</summary>
    public BilingualText Reason { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Reason);
}
