namespace Disclosure.Reports.Ledgers.Calendars;

/// <summary>
/// Days in a row, each worked, off or not known, with running numbers of both, so that any count is a look-up. Immutable.
/// </summary>
internal sealed class DayTable
{
    private readonly int first;
    private readonly int[] worked;
    private readonly int[] unknown;
    private readonly int[] places;

    /// <summary>A table.</summary>
    /// <param name="known">The spans of days that are known, in order.</param>
    /// <param name="papers">What papers say, the later before the earlier.</param>
    public DayTable(IEnumerable<DaySpan> known, IEnumerable<CalendarPaper> papers)
    {
        var spans = known.ToList();
        first = spans.Count == 0 ? 0 : spans[0].First.DayNumber;
        var count = spans.Count == 0 ? 0 : spans[^1].Last.DayNumber - first + 1;
        var isKnown = new bool[count];
        var isWorked = new bool[count];
        foreach (var span in spans) Mark(isKnown, span, true);
        for (var i = 0; i < count; i++) isWorked[i] = DateOnly.FromDayNumber(first + i).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
        foreach (var paper in papers)
        {
            foreach (var span in paper.DaysOff) Mark(isWorked, span, false);
            foreach (var span in paper.WorkingDays) Mark(isWorked, span, true);
        }

        // Running numbers: how many before each place.
        (worked, unknown) = (new int[count + 1], new int[count + 1]);
        for (var i = 0; i < count; i++)
        {
            worked[i + 1] = worked[i] + (isWorked[i] ? 1 : 0);
            unknown[i + 1] = unknown[i] + (isKnown[i] ? 0 : 1);
        }

        places = [.. Enumerable.Range(0, count).Where(place => isWorked[place])];
    }

    private int Count => worked.Length - 1;

    /// <summary>Whether a day is worked; null where that is not known.</summary>
    public bool? IsWorked(DateOnly day)
    {
        var place = day.DayNumber - first;
        return place < 0 || place >= Count || unknown[place + 1] != unknown[place] ? null : worked[place + 1] != worked[place];
    }

    /// <summary>The n-th worked day behind a day; null where a day on the way is not known.</summary>
    public DateOnly? After(DateOnly day, int count)
    {
        var start = day.DayNumber - first + 1;
        if (start < 0 || start > Count) return null;
        var wanted = (long)worked[start] + count;
        if (wanted > places.Length) return null;
        var end = places[wanted - 1];
        return unknown[end + 1] == unknown[start] ? DateOnly.FromDayNumber(first + end) : null;
    }

    /// <summary>How many worked days lie behind a day, up to another; null where a day between is not known.</summary>
    public int? CountBetween(DateOnly day, DateOnly last)
    {
        if (last <= day) return 0;
        var (start, end) = (day.DayNumber - first + 1, last.DayNumber - first + 1);
        return start < 0 || end > Count || unknown[end] != unknown[start] ? null : worked[end] - worked[start];
    }

    private void Mark(bool[] marks, DaySpan span, bool mark)
    {
        var (from, to) = (Math.Max(0, span.First.DayNumber - first), Math.Min(marks.Length, span.Last.DayNumber - first + 1));
        for (var i = from; i < to; i++) marks[i] = mark;
    }
}
