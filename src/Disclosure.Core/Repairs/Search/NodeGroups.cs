using System.Numerics;
using Disclosure.Repairs.Networks;

namespace Disclosure.Repairs.Search;

/// <summary>Keeps nodes that chosen links connect in groups: open ones that lack something, closed ones of several nodes that do not.</summary>
internal sealed class NodeGroups<T>(EquationNetwork network)
    where T : unmanaged, IBinaryInteger<T>
{
    /// <summary>The groups at the start: nodes that links without a price connect, whichever way these may carry.</summary>
    public (int Open, int Closed) First(ReadOnlySpan<T> needs, ReadOnlySpan<int> free, Span<OpenGroup<T>> open, Span<ulong> closed)
    {
        var (opened, closedCount, seen) = (0, 0, 0UL);
        for (var node = 0; node < network.NodeCount; node++)
        {
            if ((seen >> node & 1) != 0) continue;
            var group = GroupOf(1UL << node, needs, free);
            seen |= group.Nodes;
            if (!T.IsZero(group.Need)) open[opened++] = group;
            else if (BitOperations.PopCount(group.Nodes) > 1) closed[closedCount++] = group.Nodes;
        }

        return (opened, closedCount);
    }

    private OpenGroup<T> GroupOf(ulong nodes, ReadOnlySpan<T> needs, ReadOnlySpan<int> free)
    {
        for (var grows = free.Length > 0; grows;)
        {
            grows = false;
            foreach (var link in free)
            {
                var ends = 1UL << network.Heads[link] | 1UL << network.Tails[link];
                if ((ends & nodes) == 0 || (ends & nodes) == ends) continue;
                nodes |= ends;
                grows = true;
            }
        }

        var (reach, need, degree) = (0UL, T.Zero, 0);
        for (var rest = nodes; rest != 0; rest &= rest - 1)
        {
            var node = BitOperations.TrailingZeroCount(rest);
            reach |= network.Neighbours[node];
            need += needs[node];
            degree += network.LinksAt(node).Length;
        }

        return new OpenGroup<T>(nodes, reach, need, degree);
    }

    /// <summary>The groups after the one at a place was joined with the group in which another node is.</summary>
    public (int Open, int Closed) Join(
        ReadOnlySpan<OpenGroup<T>> open, ReadOnlySpan<ulong> closed, int at, int other, Span<OpenGroup<T>> nextOpen, Span<ulong> nextClosed)
    {
        var joined = open[at];
        var (opened, closedCount, isFound) = (0, 0, false);
        for (var i = 0; i < open.Length; i++)
        {
            if (i == at) continue;
            if ((open[i].Nodes >> other & 1) == 0)
            {
                nextOpen[opened++] = open[i];
                continue;
            }

            isFound = true;
            joined = new OpenGroup<T>(joined.Nodes | open[i].Nodes, joined.Reach | open[i].Reach, joined.Need + open[i].Need, joined.Degree + open[i].Degree);
        }

        foreach (var nodes in closed)
        {
            if (isFound || (nodes >> other & 1) == 0)
            {
                nextClosed[closedCount++] = nodes;
                continue;
            }

            isFound = true;
            joined = With(joined, nodes);
        }

        if (!isFound) joined = With(joined, 1UL << other);
        if (T.IsZero(joined.Need)) nextClosed[closedCount++] = joined.Nodes;
        else nextOpen[opened++] = joined;
        return (opened, closedCount);
    }

    private OpenGroup<T> With(OpenGroup<T> group, ulong nodes)
    {
        var (reach, degree) = (group.Reach, group.Degree);
        for (var rest = nodes; rest != 0; rest &= rest - 1)
        {
            var node = BitOperations.TrailingZeroCount(rest);
            reach |= network.Neighbours[node];
            degree += network.LinksAt(node).Length;
        }

        return new OpenGroup<T>(group.Nodes | nodes, reach, group.Need, degree);
    }
}
