using System.Numerics;
using Disclosure.Repairs.Networks;

namespace Disclosure.Repairs.Search;

/// <summary>
/// Sends flow along some links until no node lacks anything, or finds the nodes out of which no more can be sent.
/// A figure changes by the flow on its link; it stays within 0 and the largest number of 64 bits.
/// </summary>
internal static class FlowRouting
{
    /// <summary>Serves all nodes if the links allow it.</summary>
    /// <param name="figures">The network with its figures.</param>
    /// <param name="links">The links that may be used.</param>
    /// <param name="needs">What each node lacks; all 0 when the attempt succeeds.</param>
    /// <param name="flow">How far each of those figures is changed so far.</param>
    /// <returns>0 when all nodes are served; else nodes, as bits, that have too much together while every link out of them is full.</returns>
    public static ulong Serve<T>(NetworkFigures figures, ReadOnlySpan<int> links, Span<T> needs, Span<T> flow)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (var source = 0; source < needs.Length; source++)
        {
            while (T.IsNegative(needs[source]))
            {
                var reached = Push(figures, links, needs, flow, source);
                if (reached != 0) return reached;
            }
        }

        return 0;
    }

    // One path from a node that has too much to the first found that lacks something.
    private static ulong Push<T>(NetworkFigures figures, ReadOnlySpan<int> links, Span<T> needs, Span<T> flow, int source)
        where T : unmanaged, IBinaryInteger<T>
    {
        Span<int> via = stackalloc int[needs.Length];
        var sink = Explore(figures, links, needs, flow, source, via, out var reached);
        if (sink < 0) return reached;

        var amount = T.Min(-needs[source], needs[sink]);
        for (var node = sink; node != source; node = Before(figures, links[via[node]], node))
        {
            amount = T.Min(amount, Room(figures, links[via[node]], flow[via[node]], node));
        }

        for (var node = sink; node != source; node = Before(figures, links[via[node]], node))
        {
            if (figures.Network.Heads[links[via[node]]] == node) flow[via[node]] += amount;
            else flow[via[node]] -= amount;
        }

        needs[source] += amount;
        needs[sink] -= amount;
        return 0;
    }

    private static int Explore<T>(NetworkFigures figures, ReadOnlySpan<int> links, Span<T> needs, Span<T> flow, int source, Span<int> via, out ulong reached)
        where T : unmanaged, IBinaryInteger<T>
    {
        var network = figures.Network;
        reached = 1UL << source;
        for (var grows = true; grows;)
        {
            grows = false;
            for (var i = 0; i < links.Length; i++)
            {
                var (head, tail) = (network.Heads[links[i]], network.Tails[links[i]]);
                var hasHead = (reached >> head & 1) != 0;
                if (hasHead == ((reached >> tail & 1) != 0)) continue;
                var to = hasHead ? tail : head;
                if (T.IsZero(Room(figures, links[i], flow[i], to))) continue;
                reached |= 1UL << to;
                via[to] = i;
                grows = true;
                if (T.IsPositive(needs[to]) && !T.IsZero(needs[to])) return to;
            }
        }

        return -1;
    }

    private static int Before(NetworkFigures figures, int link, int node) => figures.Network.Heads[link] ^ figures.Network.Tails[link] ^ node;

    // Towards its head a link carries what lets the figure grow, towards its tail what lets it fall.
    private static T Room<T>(NetworkFigures figures, int link, T flow, int to)
        where T : unmanaged, IBinaryInteger<T> =>
        figures.Network.Heads[link] == to ? T.CreateTruncating(figures.RoomAbove(link)) - flow : T.CreateTruncating(figures.RoomBelow(link)) + flow;
}
