namespace Disclosure.Reports.Ledgers.Moves;

/// <summary>
/// How many cases of a group can stay where the ledger has them while the table's sums are kept: as many as at all possible, which is a
/// greatest flow from the ways in to the ways out.
/// </summary>
internal sealed class KeptCases
{
    private readonly MoveProblem problem;
    private readonly int group;
    private readonly long[,] kept;

    /// <summary>Finds the greatest number of cases that stay.</summary>
    public KeptCases(MoveProblem problem, int group)
    {
        (this.problem, this.group) = (problem, group);
        kept = new long[problem.Ins, problem.Outs];
        (LeftIn, LeftOut) = (new long[problem.Ins], new long[problem.Outs]);
        for (var i = 0; i < problem.Ins; i++) LeftIn[i] = problem.In[group, i];
        for (var o = 0; o < problem.Outs; o++) LeftOut[o] = problem.Out[group, o];
        for (var i = 0; i < problem.Ins; i++)
        {
            for (var o = 0; o < problem.Outs; o++) Keep(i, o, Math.Min(problem.Counted[group, i, o], Math.Min(LeftIn[i], LeftOut[o])));
        }

        while (Augment())
        {
        }
    }

    /// <summary>What the table counts by each way in beyond the cases that stay.</summary>
    public long[] LeftIn { get; }

    /// <summary>What the table counts by each way out beyond the cases that stay.</summary>
    public long[] LeftOut { get; }

    /// <summary>How many cases leave a place.</summary>
    public long Leaving(int i, int o) => problem.Counted[group, i, o] - kept[i, o];

    private void Keep(int i, int o, long count)
    {
        kept[i, o] += count;
        LeftIn[i] -= count;
        LeftOut[o] -= count;
    }

    // A path from a way in with room to a way out with room, on which cases that stay may change their way in.
    private bool Augment()
    {
        var cameByOut = new int[problem.Ins];
        var cameByIn = new int[problem.Outs];
        Array.Fill(cameByOut, -1);
        Array.Fill(cameByIn, -1);
        var queue = new Queue<int>();
        for (var i = 0; i < problem.Ins; i++)
        {
            if (LeftIn[i] <= 0) continue;
            cameByOut[i] = problem.Outs;
            queue.Enqueue(i);
        }

        while (queue.TryDequeue(out var i))
        {
            for (var o = 0; o < problem.Outs; o++)
            {
                if (cameByIn[o] >= 0 || Leaving(i, o) <= 0) continue;
                cameByIn[o] = i;
                if (LeftOut[o] > 0)
                {
                    Shift(o, cameByIn, cameByOut);
                    return true;
                }

                for (var other = 0; other < problem.Ins; other++)
                {
                    if (cameByOut[other] >= 0 || kept[other, o] <= 0) continue;
                    cameByOut[other] = o;
                    queue.Enqueue(other);
                }
            }
        }

        return false;
    }

    private void Shift(int end, int[] cameByIn, int[] cameByOut)
    {
        var room = LeftOut[end];
        for (var o = end; o < problem.Outs; o = cameByOut[cameByIn[o]])
        {
            var i = cameByIn[o];
            room = Math.Min(room, Leaving(i, o));
            room = Math.Min(room, cameByOut[i] == problem.Outs ? LeftIn[i] : kept[i, cameByOut[i]]);
        }

        for (var o = end; o < problem.Outs;)
        {
            var i = cameByIn[o];
            kept[i, o] += room;
            o = cameByOut[i];
            if (o == problem.Outs) LeftIn[i] -= room;
            else kept[i, o] -= room;
        }

        LeftOut[end] -= room;
    }
}
