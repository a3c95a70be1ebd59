namespace Disclosure.Repairs.Search;

/// <summary>
/// The rounds of a deepening search, each with the lowest price that the one before ruled out, what it finds, and the limits
/// within which it looks. Not thread-safe; for one search.
/// </summary>
/// <param name="options">The limits.</param>
internal sealed class Deepening(RepairOptions options)
{
    private readonly List<int[]> sets = [];
    private long price;
    private long nextPrice = long.MaxValue;
    private long steps;
    private bool isOver;
    private RepairLimit limit;

    /// <summary>Whether a round is due: nothing is found yet, and the price is within the limit.</summary>
    public bool IsDue => !isOver && price <= options.MaximumSize;

    /// <summary>Whether a round may go on: no limit is met.</summary>
    public bool GoesOn => limit == RepairLimit.None;

    /// <summary>Sets the price of the first round.</summary>
    public void Begin(long first) => price = first;

    /// <summary>Ends a round.</summary>
    public void EndRound()
    {
        isOver = sets.Count > 0 || !GoesOn || nextPrice == long.MaxValue;
        if (!isOver) (price, nextPrice) = (nextPrice, long.MaxValue);
    }

    /// <summary>Counts what costs as much as some steps.</summary>
    public void Count(long cost) => steps += cost;

    /// <summary>Takes a step.</summary>
    /// <param name="cost">As how many steps it counts.</param>
    /// <returns>Whether it may still be taken.</returns>
    public bool Step(long cost = 1)
    {
        steps += cost;
        if (steps > options.MaximumSteps) limit = RepairLimit.Steps;
        return GoesOn;
    }

    /// <summary>Whether a price is within that of the round; else it is one for a later round.</summary>
    public bool IsWithin(long total)
    {
        if (total <= price) return true;
        nextPrice = Math.Min(nextPrice, total);
        return false;
    }

    /// <summary>Whether another set may be kept.</summary>
    public bool HasRoom()
    {
        if (sets.Count == options.MaximumSets) limit = RepairLimit.Sets;
        return GoesOn;
    }

    /// <summary>Keeps a set that was found.</summary>
    public void Add(int[] set) => sets.Add(set);

    /// <summary>What was found.</summary>
    /// <param name="canBeReconciled">Whether the equations can hold when every figure may change that is not fixed.</param>
    public SearchOutcome Outcome(Func<bool> canBeReconciled)
    {
        if (sets.Count > 1) sets.Sort((one, other) => one.AsSpan().SequenceCompareTo(other));
        return new SearchOutcome(price, sets, LimitOf(canBeReconciled), steps);
    }

    // Where no limit ended the search and nothing was found, the sets are larger than was looked for, or there are none.
    private RepairLimit LimitOf(Func<bool> canBeReconciled)
    {
        if (sets.Count > 0 || !GoesOn) return limit;
        return !isOver && canBeReconciled() ? RepairLimit.Size : RepairLimit.Contradiction;
    }
}
