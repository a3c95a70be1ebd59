using System.Numerics;
using Disclosure.Repairs.Networks;
using Disclosure.Repairs.Search;

namespace Disclosure.Repairs.Tableaus;

/// <summary>The figures with which a set of cells reconciles any equations.</summary>
internal sealed class TableauValues : ICellValues
{
    private readonly SystemFigures figures;
    private readonly ChosenCells<BigInteger> changes;
    private readonly long[] found;

    private TableauValues(SystemFigures figures, ChosenCells<BigInteger> changes)
    {
        this.figures = figures;
        this.changes = changes;
        Links = changes.Links;
        found = [.. changes.Links.Select(link => figures.Values[link] + (long)changes.ChangeOf(link))];
    }

    public IReadOnlyList<int> Links { get; }

    /// <summary>Reconciles with a set of cells and those that are open.</summary>
    /// <returns>The figures; null when the set does not reconcile.</returns>
    public static TableauValues? Of(SystemFigures figures, IReadOnlyList<int> set)
    {
        int[] links = [.. set.Concat(Enumerable.Range(0, figures.States.Length).Where(link => figures.States[link] == LinkState.Open)).Distinct()];
        if (links.Length == 0 && !figures.IsBalanced) return null;
        var tableau = new Tableau<BigInteger>(figures);
        foreach (var link in links) tableau.Choose(link);
        var lacking = new List<TableauRow<BigInteger>>();
        tableau.CollectLacking(lacking);
        var changes = new ChosenCells<BigInteger>(tableau, figures);
        return lacking.Count == 0 && changes.Reconcile(links) is null ? new TableauValues(figures, changes) : null;
    }

    public long ValueOf(int link) => found[Array.BinarySearch(changes.Links, link)];

    public ValueRange RangeOf(int link)
    {
        var least = figures.Values[link] + (long)changes.Farthest(link, grows: false);
        var most = figures.Values[link] + (long)changes.Farthest(link, grows: true);
        return new ValueRange(least, most == long.MaxValue ? null : most);
    }
}
