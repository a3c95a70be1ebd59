using System.Globalization;
using Ardalis.GuardClauses;

namespace Disclosure.Rules;

/// <summary>
/// A day of the year after the report year, by which reports are to be published; such as 28 January. Equal by month and day; the default
/// is 1 January.
/// </summary>
public readonly record struct DueDay
{
    // 29 February is a day of some years; in the others the last of February stands for it.
    private const int LeapYear = 2000;
    private const string Format = "MM-dd";

    private readonly int monthsBefore;
    private readonly int daysBefore;

    /// <summary>A day.</summary>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month; 1-based.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public DueDay(int month, int day)
    {
        monthsBefore = Guard.Against.OutOfRange(month, nameof(month), 1, 12) - 1;
        daysBefore = Guard.Against.OutOfRange(day, nameof(day), 1, DateTime.DaysInMonth(LeapYear, month)) - 1;
    }

    /// <summary>The month, 1 to 12.</summary>
    public int Month => monthsBefore + 1;

    /// <summary>The day of the month; 1-based.</summary>
    public int Day => daysBefore + 1;

    /// <summary>Reads a day such as <c>01-28</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The day; null where the text is none.</returns>
    public static DueDay? Parse(string? text) =>
        DateOnly.TryParseExact($"{LeapYear}-{text}", $"yyyy-{Format}", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DueDay(day.Month, day.Day)
            : null;

    /// <summary>The day by which the report of a year is due.</summary>
    /// <param name="reportYear">The report year.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no year after it.</exception>
    public DateOnly After(int reportYear) =>
        new(reportYear + 1, Month, Math.Min(Day, DateTime.DaysInMonth(Guard.Against.OutOfRange(reportYear, nameof(reportYear), 1, 9998) + 1, Month)));

    /// <summary>The day as it is read.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Month:00}-{Day:00}");
}
