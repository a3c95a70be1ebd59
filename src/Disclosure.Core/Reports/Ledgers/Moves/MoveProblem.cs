namespace Disclosure.Reports.Ledgers.Moves;

/// <summary>
/// Cases in places, and what a table counts instead. A place is a group (a kind of applicant, a track), a way in and a way out; of a
/// table only the sums of a group's ways in, and of its ways out, are known.
/// </summary>
internal sealed class MoveProblem
{
    /// <summary>A problem of some size.</summary>
    public MoveProblem(int groups, int ins, int outs)
    {
        (Groups, Ins, Outs) = (groups, ins, outs);
        Counted = new long[groups, ins, outs];
        (In, Out) = (new long[groups, ins], new long[groups, outs]);
    }

    public int Groups { get; }

    public int Ins { get; }

    public int Outs { get; }

    /// <summary>How many cases the ledger has in each place.</summary>
    public long[,,] Counted { get; }

    /// <summary>How many the table has by their ways in.</summary>
    public long[,] In { get; }

    /// <summary>How many the table has by their ways out.</summary>
    public long[,] Out { get; }

    /// <summary>What the ledger counts by a way in.</summary>
    public long CountedIn(int group, int way)
    {
        var sum = 0L;
        for (var o = 0; o < Outs; o++) sum += Counted[group, way, o];
        return sum;
    }

    /// <summary>What the ledger counts by a way out.</summary>
    public long CountedOut(int group, int way)
    {
        var sum = 0L;
        for (var i = 0; i < Ins; i++) sum += Counted[group, i, way];
        return sum;
    }
}
