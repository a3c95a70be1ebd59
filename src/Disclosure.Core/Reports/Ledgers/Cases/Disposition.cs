using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Reports.Ledgers.Cases;

/// <summary>
/// What a reply means to the form: an outcome's row, a group of outcomes of which the row is not told, or a state that is no outcome yet.
/// Exactly one of the three. Immutable; equal when they mean the same.
/// </summary>
public sealed record Disposition
{
    private Disposition()
    {
    }

    /// <summary>The row; null where only the group is known, or for a state.</summary>
    public ApplicationRow? Row { get; private init; }

    /// <summary>The group, where no more is known than that.</summary>
    public DispositionGroup? Group { get; private init; }

    /// <summary>The state, where it is no outcome.</summary>
    public CaseState? State { get; private init; }

    /// <summary>Whether it is an outcome, be it one of which only the group is known.</summary>
    public bool IsOutcome => State is null;

    /// <summary>An outcome.</summary>
    /// <param name="row">Its row, from 予以公开 to （六）3.其他.</param>
    /// <exception cref="ArgumentException">The value names no row, or one that is no outcome: 一, 二, 总计, 四.</exception>
    public static Disposition Of(ApplicationRow row) => new()
    {
        Row = IsRowOfOutcomes(Guard.Against.UndefinedValue(row)) ? row : throw new ArgumentException($"The row {row} is no outcome.", nameof(row)),
    };

    /// <summary>An outcome of which only the group is known, such as 不予公开 without a reason.</summary>
    /// <param name="group">The group.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value names nothing.</exception>
    public static Disposition Of(DispositionGroup group) => new() { Group = Guard.Against.UndefinedValue(group) };

    /// <summary>A state, which is no outcome.</summary>
    /// <param name="state">The state.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value names nothing.</exception>
    public static Disposition Of(CaseState state) => new() { State = Guard.Against.UndefinedValue(state) };

    /// <summary>The outcome of a row.</summary>
    /// <param name="row">The row.</param>
    /// <exception cref="ArgumentException">The value names no row of outcomes.</exception>
    public static implicit operator Disposition(ApplicationRow row) => Of(row);

    /// <summary>The state.</summary>
    /// <param name="state">The state.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value names nothing.</exception>
    public static implicit operator Disposition(CaseState state) => Of(state);

    /// <summary>The row, the group or the state.</summary>
    public override string ToString() => $"{Row}{Group}{State}";

    internal static bool IsRowOfOutcomes(ApplicationRow row) => row is not (
        ApplicationRow.ReceivedThisYear or ApplicationRow.CarriedOverFromPriorYear
        or ApplicationRow.TotalDisposed or ApplicationRow.CarriedForwardToNextYear);
}
