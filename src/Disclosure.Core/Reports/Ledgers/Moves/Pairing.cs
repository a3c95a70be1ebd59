namespace Disclosure.Reports.Ledgers.Moves;

/// <summary>Pairs cases that leave their places with places that the table has beyond. Not thread-safe.</summary>
internal sealed class Pairing
{
    private readonly List<PlacedMove> moves = [];
    private readonly MoveProblem problem;
    private readonly long[,,] leaving;
    private readonly long[][] leftIn;
    private readonly long[][] leftOut;

    public Pairing(MoveProblem problem, KeptCases[] kept)
    {
        this.problem = problem;
        leaving = new long[problem.Groups, problem.Ins, problem.Outs];
        leftIn = [.. kept.Select(group => group.LeftIn.ToArray())];
        leftOut = [.. kept.Select(group => group.LeftOut.ToArray())];
        for (var g = 0; g < problem.Groups; g++)
        {
            for (var i = 0; i < problem.Ins; i++)
            {
                for (var o = 0; o < problem.Outs; o++) leaving[g, i, o] = kept[g].Leaving(i, o);
            }
        }
    }

    /// <summary>Pairs all.</summary>
    /// <param name="byGroupFirst">Whether those that change only their group come before those that change only a way.</param>
    public IReadOnlyList<PlacedMove> Pair(bool byGroupFirst)
    {
        if (byGroupFirst) Pair((from, to) => from.Group != to.Group && from.In == to.In && from.Out == to.Out);
        Pair((from, to) => from.Group == to.Group && (from.In == to.In || from.Out == to.Out));
        Pair((from, to) => from.In == to.In && from.Out == to.Out);
        Pair((from, to) => from.Group == to.Group || from.In == to.In || from.Out == to.Out);
        Pair((_, _) => true);
        foreach (var place in Leaving())
        {
            moves.Add(new PlacedMove(place, null, leaving[place.Group, place.In, place.Out]));
        }

        foreach (var place in Free().ToList()) Enter(place);
        return moves;
    }

    private void Pair(Func<MovePlace, MovePlace, bool> fits)
    {
        foreach (var from in Leaving().ToList())
        {
            foreach (var to in Free().Where(to => fits(from, to)).ToList())
            {
                var count = Math.Min(leaving[from.Group, from.In, from.Out], RoomAt(to));
                if (count <= 0) continue;
                leaving[from.Group, from.In, from.Out] -= count;
                Take(to, count);
                moves.Add(new PlacedMove(from, to, count));
            }
        }
    }

    private void Enter(MovePlace place)
    {
        var count = RoomAt(place);
        if (count <= 0) return;
        Take(place, count);
        moves.Add(new PlacedMove(null, place, count));
    }

    private IEnumerable<MovePlace> Leaving() => Places().Where(place => leaving[place.Group, place.In, place.Out] > 0);

    private IEnumerable<MovePlace> Free() => Places().Where(place => RoomAt(place) > 0);

    private long RoomAt(MovePlace place) => Math.Min(leftIn[place.Group][place.In], leftOut[place.Group][place.Out]);

    private void Take(MovePlace place, long count)
    {
        leftIn[place.Group][place.In] -= count;
        leftOut[place.Group][place.Out] -= count;
    }

    private IEnumerable<MovePlace> Places()
    {
        for (var g = 0; g < problem.Groups; g++)
        {
            for (var i = 0; i < problem.Ins; i++)
            {
                for (var o = 0; o < problem.Outs; o++) yield return new MovePlace(g, i, o);
            }
        }
    }
}
