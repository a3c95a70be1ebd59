using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Reports.Series;

namespace Disclosure.Reports.Units;

/// <summary>A report that is not added, with the reason. Immutable.</summary>
/// <param name="Report">The report.</param>
/// <param name="Reason">Why it is not added.</param>
/// <exception cref="ArgumentNullException">One of the two is null.</exception>
public sealed record UnlistedReport(SeriesReport Report, BilingualText Reason)
{
    /// <summary>The report.</summary>
    public SeriesReport Report { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Report);

    /// <summary>Why it is not added.</summary>
    public BilingualText Reason { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Reason);
}
