using Disclosure.Reports.Ledgers.Calendars;
using Disclosure.Reports.Ledgers.Cases;

namespace Disclosure.Reports.Ledgers.Deadlines;

/// <summary>
/// The days that do not count: from the day after a letter to the day on which the opinion arrives, at most until its 15 working days
/// are over; from the day after a notice of fees to the day on which it is paid. Immutable.
/// </summary>
internal sealed class Pauses
{
    private static readonly Pauses None = new([]);

    private readonly List<DaySpan> spans;

    private Pauses(List<DaySpan> spans) => this.spans = spans;

    /// <summary>The pauses of a case, behind the day on which the time begins.</summary>
    /// <returns>Null where it is not known when one of them ends.</returns>
    public static Pauses? Of(CaseRecord record, DateOnly start, WorkingDays days)
    {
        if (record.Consultations.Count == 0 && record.Fee is null) return None;
        var spans = new List<DaySpan>();
        foreach (var letter in record.Consultations)
        {
            if (!Add(letter.SentOn, letter.AnsweredOn, days.After(letter.DeliveredOn ?? letter.SentOn, ReplyDeadline.OpinionInWorkingDays))) return null;
        }

        if (record.Fee is { } fee && !Add(fee.NotifiedOn, fee.PaidOn, days.After(fee.NotifiedOn, ReplyDeadline.FeeInWorkingDays))) return null;
        spans.Sort((one, other) => one.First.CompareTo(other.First));
        return new Pauses(spans);

        bool Add(DateOnly asked, DateOnly? answered, DateOnly? latest)
        {
            if (latest is null && answered is null) return false;
            var end = answered < latest || latest is null ? answered!.Value : latest.Value;
            if (end > asked && end > start) spans.Add(new DaySpan(asked.AddDays(1), end));
            return true;
        }
    }

    /// <summary>The n-th working day behind a day that is in none of the pauses; null where a day on the way is not known.</summary>
    public DateOnly? After(DateOnly start, int count, WorkingDays days)
    {
        var (from, left) = (start, count);
        foreach (var pause in spans)
        {
            if (pause.Last <= from) continue;
            if (days.CountBetween(from, pause.First.AddDays(-1)) is not { } before) return null;
            if (before >= left) break;
            (from, left) = (pause.Last, left - before);
        }

        return days.After(from, left);
    }
}
