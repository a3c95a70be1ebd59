using System.Collections.Immutable;
using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Repairs;

/// <summary>The choices of a search for repairs. Immutable; change a copy with <c>with</c>.</summary>
public sealed record RepairOptions
{
    private const int LargestSize = 64;
    private const int HeaviestWeight = 1000;

    /// <summary>The usual choices.</summary>
    public static RepairOptions Default { get; } = new();

    /// <summary>
    /// How large a set is looked for at most, in cells; with <see cref="Weights"/> the sum of its cells' weights. From 1 to
    /// 64000; 8 unless said otherwise.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The size is out of range.</exception>
    public int MaximumSize { get; init => field = Guard.Against.OutOfRange(value, nameof(value), 1, LargestSize * HeaviestWeight); } = 8;

    /// <summary>How many smallest sets are kept at most for equations that hang together; 1000 unless said otherwise.</summary>
    /// <exception cref="ArgumentException">The number is 0 or less.</exception>
    public int MaximumSets { get; init => field = Guard.Against.NegativeOrZero(value); } = 1000;

    /// <summary>
    /// How many steps the search takes at most for equations that hang together; a step is a fraction of a microsecond.
    /// 200,000 unless said otherwise.
    /// </summary>
    /// <exception cref="ArgumentException">The number is 0 or less.</exception>
    public long MaximumSteps { get; init => field = Guard.Against.NegativeOrZero(value); } = 200_000;

    /// <summary>Cells whose figures are known to be right; a cell without a figure that counts stays open. None unless given.</summary>
    /// <exception cref="ArgumentException">The list or a cell is null.</exception>
    public IReadOnlyCollection<FormCell> FixedCells { get; init => field = Guard.Against.NullElement(value).ToImmutableArray(); } = [];

    /// <summary>
    /// What it costs to change a cell, from 1 to 1000: the larger, the less likely its figure is wrong. 1 for cells not
    /// given. Smallest sets are then those of least weight.
    /// </summary>
    /// <exception cref="ArgumentException">A weight is out of range, or the dictionary is null.</exception>
    public IReadOnlyDictionary<FormCell, int> Weights { get; init => field = Checked(value); } = ImmutableDictionary<FormCell, int>.Empty;

    /// <summary>The same organ's report of the year before, as evidence: what it carried forward is carried over in this one.</summary>
    public AnnualDisclosureReport? PriorYear { get; init; }

    /// <summary>The same organ's report of the year after, as evidence: what it carried over was carried forward in this one.</summary>
    public AnnualDisclosureReport? FollowingYear { get; init; }

    private static ImmutableDictionary<FormCell, int> Checked(IReadOnlyDictionary<FormCell, int> weights)
    {
        foreach (var weight in Guard.Against.Null(weights).Values) Guard.Against.OutOfRange(weight, nameof(weights), 1, HeaviestWeight);
        return weights.ToImmutableDictionary();
    }
}
