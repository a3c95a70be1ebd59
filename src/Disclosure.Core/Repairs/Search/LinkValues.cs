using Disclosure.Repairs.Networks;

namespace Disclosure.Repairs.Search;

/// <summary>The figures with which a set of links serves all nodes: one such figure for each, and the range of those that do.</summary>
internal sealed class LinkValues : ICellValues
{
    private readonly NetworkFigures figures;
    private readonly int[] links;
    private readonly Int128[] flow;

    private LinkValues(NetworkFigures figures, int[] links, Int128[] flow)
    {
        this.figures = figures;
        this.links = links;
        this.flow = flow;
    }

    /// <summary>The links that may change: those of the set and those that are open.</summary>
    public IReadOnlyList<int> Links => links;

    /// <summary>Serves all nodes over a set of links and those that are open.</summary>
    /// <returns>The figures; null when the set does not reconcile.</returns>
    public static LinkValues? Of(NetworkFigures figures, IReadOnlyList<int> set)
    {
        int[] links = [.. set, .. OpenBeside(figures, set)];
        Array.Sort(links);
        var flow = new Int128[links.Length];
        return FlowRouting.Serve(figures, links, figures.Needs.AsSpan().ToArray(), flow) == 0 ? new LinkValues(figures, links, flow) : null;
    }

    /// <summary>The figure that a link has in the end.</summary>
    public long ValueOf(int link) => (long)(figures.Values[link] + flow[Array.IndexOf(links, link)]);

    /// <summary>The figures that a link can have in the end while the others of the set may follow.</summary>
    public ValueRange RangeOf(int link)
    {
        var value = (Int128)ValueOf(link);
        var (head, tail) = (figures.Network.Heads[link], figures.Network.Tails[link]);
        var up = Diverted(link, from: head, to: tail, Int128.Min(long.MaxValue - value, long.MaxValue));
        var down = Diverted(link, from: tail, to: head, value);
        var most = value + up;
        return new ValueRange((long)(value - down), most == long.MaxValue ? null : (long)most);
    }

    // What a figure gains must come back over the other links.
    private Int128 Diverted(int link, int from, int to, Int128 atMost)
    {
        if (atMost == 0) return 0;
        var others = links.Where(other => other != link).ToArray();
        var flows = flow.Where((_, i) => links[i] != link).ToArray();
        var needs = new Int128[figures.Network.NodeCount];
        needs[from] = -atMost;
        needs[to] = atMost;
        FlowRouting.Serve(figures, others, needs, flows);
        return atMost - needs[to];
    }

    private static IEnumerable<int> OpenBeside(NetworkFigures figures, IReadOnlyList<int> set) =>
        !figures.HasOpen ? [] : Enumerable.Range(0, figures.States.Length).Where(link => figures.States[link] == LinkState.Open && !set.Contains(link));
}
