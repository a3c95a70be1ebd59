using Disclosure.Repairs.Networks;

namespace Disclosure.Repairs.Search;

/// <summary>Searches one network: with 64-bit sums where these suffice, else with 128 bits.</summary>
/// <param name="figures">The network with its figures.</param>
internal sealed class FlowSearch(NetworkFigures figures) : IRepairSearch
{
    private readonly EquationNetwork network = figures.Network;

    public TiedFigures Figures => figures;

    public SearchOutcome Run(RepairOptions options) =>
        figures.IsSmall ? new SmallestSetSearch<long>(figures, options).Run() : new SmallestSetSearch<Int128>(figures, options).Run();

    public ICellValues? ValuesOf(IReadOnlyList<int> set) => LinkValues.Of(figures, set);

    public IRepairSearch After(IEnumerable<(int Link, Int128 Change)> changes)
    {
        var needs = figures.Needs.AsSpan().ToArray();
        foreach (var (link, change) in changes)
        {
            needs[network.Heads[link]] -= change;
            needs[network.Tails[link]] += change;
        }

        return new FlowSearch(figures.WithNeeds(needs));
    }

    public IReadOnlyList<int[]> PiecesOf(int[] set)
    {
        var pieces = new List<ulong>();
        foreach (var link in set)
        {
            var ends = EndsOf(link);
            foreach (var piece in pieces.FindAll(piece => (piece & ends) != 0)) ends |= piece;
            pieces.RemoveAll(piece => (piece & ends) != 0);
            pieces.Add(ends);
        }

        return pieces.ConvertAll(piece => Array.FindAll(set, link => (EndsOf(link) & piece) != 0));
    }

    public IRepairSearch Among(int[] cells, bool isInside)
    {
        var nodes = cells.Aggregate(0UL, (bits, link) => bits | EndsOf(link));
        return new FlowSearch(figures.WithNeeds([.. figures.Needs.Select((need, node) => (nodes >> node & 1) != 0 == isInside ? need : 0)]));
    }

    private ulong EndsOf(int link) => 1UL << network.Heads[link] | 1UL << network.Tails[link];
}
