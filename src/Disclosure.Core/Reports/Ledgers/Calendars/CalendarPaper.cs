using Ardalis.GuardClauses;

namespace Disclosure.Reports.Ledgers.Calendars;

/// <summary>
/// A paper that says which days of a year are worked and which are not, weekends aside: one of the State Council's yearly papers,
/// a change of one, or a local order. Immutable.
/// </summary>
public sealed record CalendarPaper
{
    /// <summary>The paper's number, such as 国办发明电〔2024〕12号.</summary>
    /// <exception cref="ArgumentException">The number is null or blank.</exception>
    public required string Number { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>The year whose days it arranges; a few of its days may be of the December before.</summary>
    /// <exception cref="ArgumentException">The year is before 2000 or after 2200.</exception>
    public required int Year { get; init => field = Guard.Against.OutOfRange(value, nameof(value), 2000, 2200); }

    /// <summary>Whether it changes single days only. Of a year that no other paper arranges nothing is known then.</summary>
    public bool Amends { get; init; }

    /// <summary>Days that are not worked; weekends among them count too.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public IReadOnlyList<DaySpan> DaysOff { get; init => field = [.. Guard.Against.Null(value)]; } = [];

    /// <summary>Days that are worked though they fall on a weekend, or were off by an earlier paper.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public IReadOnlyList<DaySpan> WorkingDays { get; init => field = [.. Guard.Against.Null(value)]; } = [];

    /// <inheritdoc/>
    public bool Equals(CalendarPaper? other) =>
        other is not null
        && (Number, Year, Amends) == (other.Number, other.Year, other.Amends)
        && DaysOff.SequenceEqual(other.DaysOff)
        && WorkingDays.SequenceEqual(other.WorkingDays);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Year, Amends);

    /// <summary>The paper's number.</summary>
    public override string ToString() => Number;
}
