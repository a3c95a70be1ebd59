using System.Globalization;

namespace Disclosure.Reports.Ledgers.Calendars;

/// <summary>Days in a row, both ends included; a single day is a span of one. Equal by both ends.</summary>
public readonly record struct DaySpan
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>A span.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public DaySpan(DateOnly first, DateOnly last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        (First, Last) = (first, last);
    }

    /// <summary>The first day.</summary>
    public DateOnly First { get; }

    /// <summary>The last day.</summary>
    public DateOnly Last { get; }

    /// <summary>How many days it has, weekends included.</summary>
    public int Count => Last.DayNumber - First.DayNumber + 1;

    /// <summary>Whether a day is one of them.</summary>
    /// <param name="day">The day.</param>
    public bool Has(DateOnly day) => First <= day && day <= Last;

    /// <summary>Reads a day such as <c>2025-01-01</c>, or a span such as <c>2025-01-28/2025-02-04</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The span; null where the text is none.</returns>
    public static DaySpan? Parse(string? text)
    {
        var ends = (text ?? "").Split('/');
        return ends.Length <= 2 && Day(ends[0]) is { } first && Day(ends[^1]) is { } last && first <= last ? new DaySpan(first, last) : null;
    }

    /// <summary>The span as it is read.</summary>
    public override string ToString() => First == Last ? Text(First) : $"{Text(First)}/{Text(Last)}";

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Text(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);
}
