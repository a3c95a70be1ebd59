using Disclosure.Repairs.Networks;

namespace Disclosure.Repairs.Search;

/// <summary>
/// Breaks what was found in a network into parts that do not depend on each other: every smallest set is one set of each
/// part, and every choice of one set of each part is a smallest set.
/// </summary>
internal static class PartFinder
{
    /// <summary>The parts, in the order of their first cells; one when it does not fall apart.</summary>
    public static IReadOnlyList<FoundPart> Split(NetworkFigures figures, SearchOutcome outcome, RepairOptions options)
    {
        var whole = new FoundPart(figures, outcome, IsWhole: true);
        if (outcome.Limit != RepairLimit.None || outcome.Sets.Count == 0 || figures.HasOpen) return [whole];
        var parts = new List<FoundPart>();
        Split(whole, options, parts);
        return [.. parts.OrderBy(part => part.Outcome.Sets[0][0])];
    }

    // The most connected pieces that any set has are tried one by one: whether it and the rest are solved apart.
    private static void Split(FoundPart whole, RepairOptions options, List<FoundPart> parts)
    {
        var pieces = whole.Outcome.Sets.Select(set => Pieces(whole.Figures, set)).MaxBy(pieces => pieces.Count)!;
        if (pieces.Count > 1)
        {
            foreach (var piece in pieces)
            {
                var one = Solve(whole.Figures, options, node => (piece >> node & 1) != 0);
                var rest = Solve(whole.Figures, options, node => (piece >> node & 1) == 0);
                if (!AreApart(whole.Outcome, one.Outcome, rest.Outcome)) continue;
                parts.Add(one);
                Split(rest, options, parts);
                return;
            }
        }

        parts.Add(whole);
    }

    private static FoundPart Solve(NetworkFigures figures, RepairOptions options, Func<int, bool> isIn)
    {
        var needs = figures.Needs.Select((need, node) => isIn(node) ? need : 0).ToArray();
        var part = figures.WithNeeds(needs);
        return new FoundPart(part, NetworkSearch.Run(part, options), IsWhole: false);
    }

    // Sets of different cells add up to a set that reconciles; when there are no others, all are such sums.
    private static bool AreApart(SearchOutcome whole, SearchOutcome one, SearchOutcome rest) =>
        one.Limit == RepairLimit.None && rest.Limit == RepairLimit.None
        && one.Weight + rest.Weight == whole.Weight
        && (long)one.Sets.Count * rest.Sets.Count == whole.Sets.Count
        && !one.Sets.SelectMany(set => set).Intersect(rest.Sets.SelectMany(set => set)).Any();

    private static List<ulong> Pieces(NetworkFigures figures, int[] set)
    {
        var pieces = new List<ulong>();
        foreach (var link in set)
        {
            var ends = 1UL << figures.Network.Heads[link] | 1UL << figures.Network.Tails[link];
            foreach (var piece in pieces.FindAll(piece => (piece & ends) != 0)) ends |= piece;
            pieces.RemoveAll(piece => (piece & ends) != 0);
            pieces.Add(ends);
        }

        return pieces;
    }
}
