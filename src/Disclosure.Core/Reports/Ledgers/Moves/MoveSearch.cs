namespace Disclosure.Reports.Ledgers.Moves;

/// <summary>
/// Finds the smallest set of cases whose move makes a ledger count what a table has. In every group as many cases stay as can; those
/// that leave are paired with what the table has beyond: first where one respect differs, then where several do. What is left over
/// on either side is counted by one of the two only.
/// </summary>
internal static class MoveSearch
{
    /// <summary>The moves, in a fixed order; none where the table's own sums of a group do not agree, for those that then are left.</summary>
    public static IReadOnlyList<PlacedMove> Of(MoveProblem problem)
    {
        var kept = Enumerable.Range(0, problem.Groups).Select(group => new KeptCases(problem, group)).ToArray();
        var byWay = new Pairing(problem, kept).Pair(byGroupFirst: false);
        var byGroup = new Pairing(problem, kept).Pair(byGroupFirst: true);
        return byGroup.Sum(move => move.Weight) < byWay.Sum(move => move.Weight) ? byGroup : byWay;
    }
}
