using System.Numerics;
using Disclosure.Repairs.Networks;

namespace Disclosure.Repairs.Search;

/// <summary>
/// Finds every cheapest set of links along which all nodes can be served. Deepening search: with a price given, choose a
/// group of nodes that lacks something; one of the links out of it that are still to be had must be in the set, so try
/// each, and leave out of the later tries those already tried. Thus each set is met once, and none is missed. Not
/// thread-safe; for one search.
/// </summary>
internal sealed class SmallestSetSearch<T>
    where T : unmanaged, IBinaryInteger<T>
{
    // Groups are compared in pairs; as many pairs as this take about as long as the rest of a step.
    private const int StepOfPairs = 64;

    private readonly NetworkFigures figures;
    private readonly EquationNetwork network;
    private readonly NodeGroups<T> groups;
    private readonly Deepening deepening;
    private readonly T[] needs;
    private readonly bool[] isOut;
    private readonly int[] trail;
    private readonly int[] chosen;
    private readonly int given;
    private readonly int least;
    private int chosenCount;
    private int trailCount;

    public SmallestSetSearch(NetworkFigures figures, RepairOptions options)
    {
        this.figures = figures;
        deepening = new Deepening(options);
        network = figures.Network;
        groups = new NodeGroups<T>(network);
        needs = Array.ConvertAll(figures.Needs, T.CreateChecked);
        var count = network.Cells.Length;
        isOut = new bool[count];
        trail = new int[count];
        chosen = new int[count];
        for (var link = 0; link < count; link++) isOut[link] = figures.States[link] != LinkState.Known;
        for (var link = 0; link < count; link++)
        {
            if (figures.States[link] is LinkState.Open or LinkState.Wrong) chosen[chosenCount++] = link;
        }

        given = chosenCount;
        least = figures.Weights is null ? 1 : figures.Weights.Min();
    }

    /// <summary>Runs the search.</summary>
    public SearchOutcome Run()
    {
        Span<OpenGroup<T>> open = stackalloc OpenGroup<T>[network.NodeCount];
        Span<ulong> closed = stackalloc ulong[network.NodeCount];
        var (opened, closedCount) = groups.First(needs, chosen.AsSpan(0, given), open, closed);
        var paid = 0L;
        for (var i = 0; i < given; i++) paid += figures.States[chosen[i]] == LinkState.Wrong ? figures.WeightOf(chosen[i]) : 0;
        for (deepening.Begin(paid + ((long)least * LowerBound.Of<T>(open[..opened]))); deepening.IsDue; deepening.EndRound())
        {
            Descend(open[..opened], closed[..closedCount], paid);
        }

        return deepening.Outcome(CanBeServed);
    }

    // Whether the nodes can be served when every figure may change that is not fixed.
    private bool CanBeServed()
    {
        var links = Enumerable.Range(0, network.Cells.Length).Where(link => figures.States[link] != LinkState.Fixed).ToArray();
        return FlowRouting.Serve(figures, links, needs.AsSpan().ToArray(), new T[links.Length]) == 0;
    }

    private void Descend(ReadOnlySpan<OpenGroup<T>> open, ReadOnlySpan<ulong> closed, long paid)
    {
        if (open.Length == 0)
        {
            ServeOrCut(closed, paid);
            return;
        }

        var least = 0;
        for (var i = 1; i < open.Length; i++)
        {
            if (open[i].Degree < open[least].Degree) least = i;
        }

        Branch(open, closed, paid, open[least].Nodes, isIn: T.IsPositive(open[least].Need), least);
    }

    private void ServeOrCut(ReadOnlySpan<ulong> closed, long paid)
    {
        // Serving looks at every link for every link that it fills.
        deepening.Count(chosenCount * chosenCount / StepOfPairs);
        Span<T> lacking = stackalloc T[needs.Length];
        Span<T> flow = stackalloc T[chosenCount];
        needs.CopyTo(lacking);
        flow.Clear();
        var cut = FlowRouting.Serve(figures, chosen.AsSpan(0, chosenCount), lacking, flow);
        if (cut != 0) Branch([], closed, paid, cut, isIn: false, at: -1);
        else if (deepening.HasRoom()) deepening.Add(ChosenSet());
    }

    private int[] ChosenSet()
    {
        var set = new int[chosenCount];
        var count = 0;
        for (var i = 0; i < chosenCount; i++)
        {
            if (figures.States[chosen[i]] != LinkState.Open) set[count++] = chosen[i];
        }

        Array.Sort(set, 0, count);
        return count == set.Length ? set : set[..count];
    }

    // Something must flow into these nodes, or out of them, over a link that is not chosen yet.
    private void Branch(ReadOnlySpan<OpenGroup<T>> open, ReadOnlySpan<ulong> closed, long paid, ulong nodes, bool isIn, int at)
    {
        Span<OpenGroup<T>> nextOpen = stackalloc OpenGroup<T>[open.Length];
        Span<ulong> nextClosed = stackalloc ulong[closed.Length + 1];
        var trailStart = trailCount;
        for (var rest = nodes; rest != 0 && deepening.GoesOn; rest &= rest - 1)
        {
            var node = BitOperations.TrailingZeroCount(rest);
            foreach (var link in network.LinksAt(node))
            {
                var other = network.Heads[link] ^ network.Tails[link] ^ node;
                if (isOut[link] || (nodes >> other & 1) != 0) continue;
                var grows = (network.Heads[link] == node) == isIn;
                if ((grows ? figures.RoomAbove(link) : figures.RoomBelow(link)) == 0) continue;
                isOut[link] = true;
                trail[trailCount++] = link;
                var (opened, closedCount) = at < 0 ? Keep(closed, nextClosed) : groups.Join(open, closed, at, other, nextOpen, nextClosed);
                Try(link, nextOpen[..opened], nextClosed[..closedCount], paid + figures.WeightOf(link));
                if (!deepening.GoesOn) break;
            }
        }

        while (trailCount > trailStart) isOut[trail[--trailCount]] = false;
    }

    private void Try(int link, ReadOnlySpan<OpenGroup<T>> open, ReadOnlySpan<ulong> closed, long paid)
    {
        if (!deepening.Step(1 + (open.Length * open.Length / StepOfPairs))) return;
        if (!deepening.IsWithin(paid + ((long)least * LowerBound.Of(open)))) return;
        chosen[chosenCount++] = link;
        Descend(open, closed, paid);
        chosenCount--;
    }

    private static (int Open, int Closed) Keep(ReadOnlySpan<ulong> closed, Span<ulong> nextClosed)
    {
        closed.CopyTo(nextClosed);
        return (0, closed.Length);
    }
}
