using System.Collections.Immutable;
using Ardalis.GuardClauses;
using Disclosure.Reports.Dossiers;

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

    /// <summary>
    /// Cells of any report whose figures are known to be right and are not changed; a cell without a figure that counts stays
    /// open. None unless given.
    /// </summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public IReadOnlyCollection<ReportCell> FixedCells { get; init => field = Guard.Against.Null(value).ToImmutableArray(); } = [];

    /// <summary>
    /// Reports all of whose cells are fixed, such as last year's once it is published; what does not hold within them is left
    /// as it is. None unless given.
    /// </summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public IReadOnlyCollection<ReportSlot> FixedReports { get; init => field = Guard.Against.Null(value).ToImmutableArray(); } = [];

    /// <summary>
    /// What it costs to change a cell, from 1 to 1000: the larger, the less likely its figure is wrong. 1 for cells not
    /// given. Smallest sets are then those of least weight.
    /// </summary>
    /// <exception cref="ArgumentException">A weight is out of range, or the dictionary is null.</exception>
    public IReadOnlyDictionary<ReportCell, int> Weights { get; init => field = Checked(value); } = ImmutableDictionary<ReportCell, int>.Empty;

    private static ImmutableDictionary<ReportCell, int> Checked(IReadOnlyDictionary<ReportCell, int> weights)
    {
        foreach (var weight in Guard.Against.Null(weights).Values) Guard.Against.OutOfRange(weight, nameof(weights), 1, HeaviestWeight);
        return weights.ToImmutableDictionary();
    }
}
