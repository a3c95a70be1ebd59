using Ardalis.GuardClauses;
using Disclosure.Reports.Ledgers.Calendars;
using Disclosure.Reports.Ledgers.Cases;

namespace Disclosure.Reports.Ledgers.Deadlines;

/// <summary>
/// By when an application must be answered (Art. 30–34): 20 working days from the day after receipt, 20 more at most where the applicant
/// was told in time; anew from the arrival of a corrected application; without the time in which others were asked or a fee was
/// waited for. What the calendar does not decide stays open. Immutable; equal by all.
/// </summary>
public sealed record ReplyDeadline
{
    /// <summary>The working days within which a reply is due (Art. 33).</summary>
    public const int ReplyInWorkingDays = 20;

    /// <summary>The working days by which the time may be extended, once (Art. 33).</summary>
    public const int ExtensionInWorkingDays = 20;

    /// <summary>The working days within which a correction must be asked for (Art. 30).</summary>
    public const int CorrectionInWorkingDays = 7;

    /// <summary>The working days within which others give their opinion (Art. 32, 34).</summary>
    public const int OpinionInWorkingDays = 15;

    /// <summary>The working days within which a fee must be paid (国办函〔2020〕109号).</summary>
    public const int FeeInWorkingDays = 20;

    private ReplyDeadline()
    {
    }

    /// <summary>The day from which on the time is counted: of receipt, or on which the corrected application arrived.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>The last day to ask for a correction; null where the calendar does not decide it.</summary>
    public DateOnly? CorrectionDueOn { get; private init; }

    /// <summary>The day on which the first 20 working days are over; null where it cannot be known.</summary>
    public DateOnly? FirstDueOn { get; private init; }

    /// <summary>The last day for the reply, with the extension if there is one in time; null where it cannot be known.</summary>
    public DateOnly? DueOn { get; private init; }

    /// <summary>The last day if every extension was told in time; null where it cannot be known.</summary>
    public DateOnly? LatestDueOn { get; private init; }

    /// <summary>Whether the extension was told before the first 20 working days were over; null without one, or where it cannot be known.</summary>
    public bool? IsExtendedInTime { get; private init; }

    /// <summary>How far the day is known.</summary>
    public DeadlineState State { get; private init; }

    /// <summary>Works out by when a case must be answered.</summary>
    /// <param name="record">The case.</param>
    /// <param name="days">Which days are worked.</param>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public static ReplyDeadline Of(CaseRecord record, WorkingDays days)
    {
        Guard.Against.Null(record);
        Guard.Against.Null(days);
        var start = record.ReceivedOn;
        var isAwaited = false;
        foreach (var correction in record.Corrections)
        {
            isAwaited = correction.ReceivedOn is null;
            if (correction.ReceivedOn > start) start = correction.ReceivedOn.Value;
        }

        var begun = new ReplyDeadline { StartsOn = start, CorrectionDueOn = days.After(record.ReceivedOn, CorrectionInWorkingDays) };
        if (isAwaited) return begun with { State = DeadlineState.AwaitsCorrection };
        if (Pauses.Of(record, start, days) is not { } pauses) return begun with { State = DeadlineState.BeyondCalendar };
        var first = pauses.After(start, ReplyInWorkingDays, days);
        if (record.Extensions.Count == 0) return begun.With(first, first, first, null);
        var latest = pauses.After(start, ReplyInWorkingDays + LongestOf(record.Extensions), days);
        var isUndated = false;
        foreach (var extension in record.Extensions)
        {
            if (extension.ToldOn <= first) return begun.With(first, pauses.After(start, ReplyInWorkingDays + LengthOf(extension), days), latest, true);
            isUndated |= extension.ToldOn is null || first is null;
        }

        return isUndated
            ? begun.With(first, null, latest, null) with { State = first is null ? DeadlineState.BeyondCalendar : DeadlineState.ExtensionUndated }
            : begun.With(first, first, latest, false);
    }

    /// <summary>By how many working days a day is later than the last day for the reply.</summary>
    /// <param name="day">The day of the reply.</param>
    /// <param name="days">Which days are worked.</param>
    /// <returns>0 where it is not later; null where that cannot be known.</returns>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    public int? DaysLate(DateOnly day, WorkingDays days)
    {
        Guard.Against.Null(days);
        return DueOn is not { } due ? null : day <= due ? 0 : days.CountBetween(due, day);
    }

    private static int LengthOf(CaseExtension extension) => Math.Min(ExtensionInWorkingDays, extension.WorkingDays ?? ExtensionInWorkingDays);

    private static int LongestOf(IReadOnlyList<CaseExtension> extensions)
    {
        var longest = 0;
        foreach (var extension in extensions) longest = Math.Max(longest, LengthOf(extension));
        return longest;
    }

    private ReplyDeadline With(DateOnly? first, DateOnly? due, DateOnly? latest, bool? inTime) => this with
    {
        FirstDueOn = first,
        DueOn = due,
        LatestDueOn = latest,
        IsExtendedInTime = inTime,
        State = due is null ? DeadlineState.BeyondCalendar : DeadlineState.Known,
    };
}
