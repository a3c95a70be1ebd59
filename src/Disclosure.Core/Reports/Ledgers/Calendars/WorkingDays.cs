using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Reports.Ledgers.Calendars.Json;

namespace Disclosure.Reports.Ledgers.Calendars;

/// <summary>
/// Which days are working days, by the papers that arrange them year by year. What no paper arranges is not known and never
/// guessed: every answer that would rest on it is null. Immutable and thread-safe.
/// </summary>
public sealed class WorkingDays
{
    // The paper of a year can move days of the December before: so far from the 29th on. A week further back leaves room for the
    // weekend before.
    private const int DaysThatTheNextPaperMayMove = 10;

    private static readonly Lazy<WorkingDays> OfStateCouncil = new(() => new WorkingDays(CalendarJson.StateCouncil()));

    private readonly DayTable days;

    /// <summary>Working days by some papers.</summary>
    /// <param name="papers">The papers; of two that speak of one day the later in the list counts.</param>
    /// <exception cref="ArgumentException">The list or a paper is null.</exception>
    public WorkingDays(IEnumerable<CalendarPaper> papers)
    {
        Papers = Array.AsReadOnly<CalendarPaper>([.. Guard.Against.NullElement(Guard.Against.Null(papers).ToList(), nameof(papers))]);
        Years = [.. Papers.Where(paper => !paper.Amends).Select(paper => paper.Year).Distinct().Order()];
        days = new DayTable(KnownSpans(), Papers);
    }

    /// <summary>The working days by the papers of the State Council (国务院办公厅关于部分节假日安排的通知), 2007 to 2026.</summary>
    public static WorkingDays StateCouncil => OfStateCouncil.Value;

    /// <summary>The papers, in the order in which they count.</summary>
    public IReadOnlyList<CalendarPaper> Papers { get; }

    /// <summary>The years that are arranged. Of the last December before a year that is not, the last ten days are not known.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The same with further papers behind those that are there, such as those of a later year or a local order.</summary>
    /// <param name="papers">The further papers.</param>
    /// <exception cref="ArgumentException">The list or a paper is null.</exception>
    public WorkingDays With(IEnumerable<CalendarPaper> papers) => new(Papers.Concat(Guard.Against.Null(papers)));

    /// <summary>Whether a day is a working day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Null where no paper says it.</returns>
    public bool? IsWorkingDay(DateOnly day) => days.IsWorked(day);

    /// <summary>The n-th working day after a day, which itself does not count: the day after is day 1 where it is worked.</summary>
    /// <param name="day">The day before the first that counts.</param>
    /// <param name="count">How many working days; at least 1.</param>
    /// <returns>Null where a day on the way is not known.</returns>
    /// <exception cref="ArgumentException">The number is below 1.</exception>
    public DateOnly? After(DateOnly day, int count) => days.After(day, Guard.Against.NegativeOrZero(count));

    /// <summary>How many working days lie behind a day, up to another that counts.</summary>
    /// <param name="day">The day before the first that counts.</param>
    /// <param name="last">The last day that counts.</param>
    /// <returns>0 where the last day is not later; null where a day between is not known.</returns>
    public int? CountBetween(DateOnly day, DateOnly last) => days.CountBetween(day, last);

    private IEnumerable<DaySpan> KnownSpans() => Years.Select(year => new DaySpan(
        new DateOnly(year, 1, 1),
        new DateOnly(year, 12, Years.Contains(year + 1) ? 31 : 31 - DaysThatTheNextPaperMayMove)));

    /// <inheritdoc/>
    public override string ToString() => $"{Papers.Count} papers, {Years.Count} years";
}
