using Ardalis.GuardClauses;
using Disclosure.Reports.Ledgers.Cases;

namespace Disclosure.Reports.Ledgers.Deadlines;

/// <summary>An application that is open on some day, with the day by which it must be answered. Immutable; equal by all.</summary>
public sealed record OpenCase
{
    internal OpenCase(CaseRecord record, ReplyDeadline deadline, bool isUndetermined) =>
        (Case, Deadline, IsUndetermined) = (record, deadline, isUndetermined);

    /// <summary>The case.</summary>
    public CaseRecord Case { get; }

    /// <summary>By when it must be answered.</summary>
    public ReplyDeadline Deadline { get; }

    /// <summary>Whether the ledger shows a reply or an outcome but not its day, so that the case may be closed.</summary>
    public bool IsUndetermined { get; }

    /// <summary>
    /// The open cases of a ledger, and those of which it cannot be said: received by a day and not closed by it; what happened later is not
    /// looked at.
    /// </summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="day">The day.</param>
    /// <returns>The cases that fall due first come first, those whose day is not known later; those that may be closed come last.</returns>
    /// <exception cref="ArgumentNullException">The ledger is null.</exception>
    public static IReadOnlyList<OpenCase> On(CaseLedger ledger, DateOnly day) =>
    [
        .. Guard.Against.Null(ledger).Cases.Where(record => record.ReceivedOn <= day && !(ledger.ClosedOn(record) <= day))
            .Select(record => new OpenCase(
                record, ReplyDeadline.Of(record, ledger.WorkingDays), record.IsReplyUndated && ledger.ClosedOn(record) is null))
            .OrderBy(open => open.IsUndetermined)
            .ThenBy(open => open.Deadline.DueOn ?? DateOnly.MaxValue)
            .ThenBy(open => open.Case.Id, StringComparer.Ordinal),
    ];
}
