using Disclosure.Forms;
using Disclosure.Reports.Ledgers.Calendars;
using Disclosure.Reports.Ledgers.Cases;
using Disclosure.Reports.Ledgers.Deadlines;

namespace Disclosure.Reports.Ledgers.Counting;

/// <summary>
/// When a case is closed: by its reply; an application that counts as given up, without a reply, on the day after its last day for
/// correction or payment. A state is no outcome and closes nothing, whatever dates stand beside it.
/// </summary>
internal static class CaseClosing
{
    /// <summary>The day; null while the case is open, and where it cannot be known.</summary>
    public static DateOnly? Of(CaseRecord record, WorkingDays days)
    {
        if (record.Disposition is { IsOutcome: false }) return null;
        if (record.RepliedOn is { } replied) return replied;
        return record.Disposition?.Row switch
        {
            ApplicationRow.CorrectionOverdue => LastDueOn(record.Corrections)?.AddDays(1),
            ApplicationRow.FeeOverdue when record.Fee is { } fee => days.After(fee.NotifiedOn, ReplyDeadline.FeeInWorkingDays)?.AddDays(1),
            _ => null,
        };
    }

    private static DateOnly? LastDueOn(IReadOnlyList<CaseCorrection> corrections)
    {
        DateOnly? last = null;
        foreach (var correction in corrections)
        {
            if (last is null || correction.DueOn > last) last = correction.DueOn;
        }

        return last;
    }
}
