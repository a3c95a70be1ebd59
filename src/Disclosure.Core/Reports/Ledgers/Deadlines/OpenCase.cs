using Ardalis.GuardClauses;
using Disclosure.Reports.Ledgers.Cases;

namespace Disclosure.Reports.Ledgers.Deadlines;

/// <summary>An application that is open on some day, with the day by which it must be answered. Immutable; equal by both.</summary>
public sealed record OpenCase
{
    internal OpenCase(CaseRecord record, ReplyDeadline deadline) => (Case, Deadline) = (record, deadline);

    /// <summary>The case.</summary>
    public CaseRecord Case { get; }

    /// <summary>By when it must be answered.</summary>
    public ReplyDeadline Deadline { get; }

    /// <summary>The open cases of a ledger: received by a day and not closed by it; what happened later is not looked at.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="day">The day.</param>
    /// <returns>The cases that fall due first come first; those whose day is not known come last.</returns>
    /// <exception cref="ArgumentNullException">The ledger is null.</exception>
    public static IReadOnlyList<OpenCase> On(CaseLedger ledger, DateOnly day) =>
    [
        .. Guard.Against.Null(ledger).Cases.Where(record => record.ReceivedOn <= day && !(ledger.ClosedOn(record) <= day))
            .Select(record => new OpenCase(record, ReplyDeadline.Of(record, ledger.WorkingDays)))
            .OrderBy(open => open.Deadline.DueOn ?? DateOnly.MaxValue)
            .ThenBy(open => open.Case.Id, StringComparer.Ordinal),
    ];
}
