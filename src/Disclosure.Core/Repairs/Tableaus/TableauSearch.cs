using System.Numerics;
using Disclosure.Repairs.Networks;
using Disclosure.Repairs.Search;

namespace Disclosure.Repairs.Tableaus;

/// <summary>Searches any equations: with 128-bit numbers where these suffice, else with numbers of any size.</summary>
/// <param name="figures">The equations with their figures.</param>
internal sealed class TableauSearch(SystemFigures figures) : IRepairSearch
{
    private readonly CellSystem system = figures.System;

    public TiedFigures Figures => figures;

    public SearchOutcome Run(RepairOptions options)
    {
        try
        {
            return new TableauDeepening<Int128>(figures, options).Run();
        }
        catch (OverflowException)
        {
            return new TableauDeepening<BigInteger>(figures, options).Run();
        }
    }

    public ICellValues? ValuesOf(IReadOnlyList<int> set) => TableauValues.Of(figures, set);

    public IRepairSearch After(IEnumerable<(int Link, Int128 Change)> changes)
    {
        var lacks = figures.Lacks.AsSpan().ToArray();
        foreach (var (link, change) in changes)
        {
            foreach (var row in system.RowsOf[link]) lacks[row] -= change * CoefficientOf(row, link);
        }

        return new TableauSearch(figures.WithLacks(lacks));
    }

    public IReadOnlyList<int[]> PiecesOf(int[] set)
    {
        var pieces = new List<(HashSet<int> Rows, List<int> Links)>();
        foreach (var link in set)
        {
            var joined = pieces.FindAll(piece => piece.Rows.Overlaps(system.RowsOf[link]));
            pieces.RemoveAll(joined.Contains);
            pieces.Add(([.. system.RowsOf[link], .. joined.SelectMany(piece => piece.Rows)], [.. joined.SelectMany(piece => piece.Links), link]));
        }

        return pieces.ConvertAll(piece => piece.Links.ToArray());
    }

    public IRepairSearch Among(int[] cells, bool isInside)
    {
        var rows = cells.SelectMany(link => system.RowsOf[link]).ToHashSet();
        return new TableauSearch(figures.WithLacks([.. figures.Lacks.Select((lack, row) => rows.Contains(row) == isInside ? lack : 0)]));
    }

    private int CoefficientOf(int row, int link) => system.Rows[row].Coefficients[Array.BinarySearch(system.Rows[row].Links, link)];
}
