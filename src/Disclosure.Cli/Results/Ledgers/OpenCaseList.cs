using Disclosure.Documents;
using Disclosure.Reports.Ledgers;
using Disclosure.Reports.Ledgers.Calendars;
using Disclosure.Reports.Ledgers.Deadlines;

namespace Disclosure.Cli.Results.Ledgers;

/// <summary>Which cases of a ledger are open on a day, and of which it cannot be said.</summary>
internal sealed class OpenCaseList
{
    // Twenty working days take longer than as many days.
    private const int NeverOver = ReplyDeadline.ReplyInWorkingDays;

    /// <summary>The list.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="skipped">The rows whose day of receipt could not be read.</param>
    /// <param name="day">The day.</param>
    public OpenCaseList(CaseLedger ledger, IReadOnlyList<SkippedCase> skipped, DateOnly day)
    {
        (Day, Days) = (day, ledger.WorkingDays);
        var all = OpenCase.On(ledger, day);
        Open = [.. all.Where(each => !each.IsUndetermined)];
        Undated = [.. all.Where(each => each.IsUndetermined)];
        Skipped = [.. skipped.Where(each => !(each.RepliedOn <= day))];
    }

    /// <summary>The day.</summary>
    public DateOnly Day { get; }

    /// <summary>Which days are worked.</summary>
    public WorkingDays Days { get; }

    /// <summary>The open cases, those due first before the others.</summary>
    public IReadOnlyList<OpenCase> Open { get; }

    /// <summary>The cases with an outcome or a reply, but without the day of the reply.</summary>
    public IReadOnlyList<OpenCase> Undated { get; }

    /// <summary>The rows without the day of receipt, except such as are known to be answered.</summary>
    public IReadOnlyList<SkippedCase> Skipped { get; }

    /// <summary>How many cases are overdue for certain.</summary>
    public int Overdue => Open.Count(each => each.Deadline.DueOn < Day);

    /// <summary>Of how many it cannot be said whether they are open, or overdue.</summary>
    public int Undetermined => Undated.Count + Skipped.Count + Open.Count(IsOfUnknownDay);

    private bool IsOfUnknownDay(OpenCase each) => each.Deadline.State switch
    {
        DeadlineState.ExtensionUndated => !(Day <= each.Deadline.FirstDueOn),
        DeadlineState.BeyondCalendar => Day.DayNumber - each.Deadline.StartsOn.DayNumber > NeverOver,
        _ => false,
    };
}
