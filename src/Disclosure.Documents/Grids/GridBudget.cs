namespace Disclosure.Documents.Grids;

/// <summary>How many lines, cells and places of grids a document may still hold.</summary>
/// <param name="limit">How many in all.</param>
internal sealed class GridBudget(int limit)
{
    private long left = limit;

    /// <summary>How many may be held in all.</summary>
    public int Limit => limit;

    /// <summary>Takes some.</summary>
    /// <exception cref="GridLimitException">So many are not left.</exception>
    public void Take(long count)
    {
        left -= count;
        if (left < 0) throw new GridLimitException();
    }
}
