namespace Disclosure.Repairs.Search;

/// <summary>The figures with which a set of cells reconciles: one such figure for each, and the range of those that do.</summary>
internal interface ICellValues
{
    /// <summary>The places of the cells that may change: those of the set and those that are open.</summary>
    IReadOnlyList<int> Links { get; }

    /// <summary>The figure that a cell has in the end.</summary>
    long ValueOf(int link);

    /// <summary>The figures that a cell can have in the end while the others of the set may follow.</summary>
    ValueRange RangeOf(int link);
}
