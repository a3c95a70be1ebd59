using Disclosure.Repairs.Networks;

namespace Disclosure.Repairs.Search;

/// <summary>Searches cells that equations tie together, with their figures, for the smallest changes that reconcile them. Exact.</summary>
internal interface IRepairSearch
{
    /// <summary>The cells and their figures.</summary>
    TiedFigures Figures { get; }

    /// <summary>Finds all smallest sets of cells, within the limits of the options, in the order of their places.</summary>
    SearchOutcome Run(RepairOptions options);

    /// <summary>The figures with which a set of cells reconciles; null when it does not.</summary>
    ICellValues? ValuesOf(IReadOnlyList<int> set);

    /// <summary>The search when some figures were changed.</summary>
    IRepairSearch After(IEnumerable<(int Link, Int128 Change)> changes);

    /// <summary>The cells of a set in groups that share no equation.</summary>
    IReadOnlyList<int[]> PiecesOf(int[] set);

    /// <summary>The search when only the equations of some cells fail to hold, or only all others.</summary>
    /// <param name="cells">Cells by their places.</param>
    /// <param name="isInside">Whether just their equations are looked at, or all others.</param>
    IRepairSearch Among(int[] cells, bool isInside);
}
