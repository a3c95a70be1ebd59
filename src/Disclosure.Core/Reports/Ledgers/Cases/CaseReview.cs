using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Reports.Ledgers.Cases;

/// <summary>A reconsideration or a suit over what became of an application (section 四). Immutable; equal by all.</summary>
public sealed record CaseReview
{
    /// <summary>The group of cases.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value names nothing.</exception>
    public required CaseTrack Track { get; init => field = Guard.Against.UndefinedValue(value); }

    /// <summary>When it was accepted (受理, 立案); null where the ledger does not say it.</summary>
    public DateOnly? AcceptedOn { get; init; }

    /// <summary>When it was concluded; null while it is pending.</summary>
    public DateOnly? ConcludedOn { get; init; }

    /// <summary>How it ended; null where the ledger does not say it, or in words that are not known.</summary>
    /// <exception cref="ArgumentException">The value names no outcome, or the total.</exception>
    public CaseOutcome? Outcome
    {
        get;
        init => field = value is not { } outcome ? null
            : Guard.Against.UndefinedValue(outcome, nameof(value)) != CaseOutcome.Total ? outcome
            : throw new ArgumentException("The total is no outcome.", nameof(value));
    }

    /// <summary>The words of the ledger, where they are not known.</summary>
    public string? OutcomeWords { get; init; }

    /// <summary>Whether it is the second instance of a suit that was counted before.</summary>
    public bool IsSecondInstance { get; init; }

    /// <summary>Whether the organ is co-defendant as the organ of reconsideration, and the other organ counts it (国办公开办函〔2016〕201号).</summary>
    public bool IsCoDefendant { get; init; }

    /// <summary>Whether it counts in section 四 at all.</summary>
    public bool Counts => !IsSecondInstance && !IsCoDefendant;

    /// <summary>Whether it counts, and its dates do not show in which year, or whether it still was pending.</summary>
    internal bool IsUndated =>
        Counts && ((AcceptedOn ?? ConcludedOn) is null || (ConcludedOn is null && Outcome is not (null or CaseOutcome.Pending)));
}
