namespace Disclosure.Repairs.Search;

/// <summary>
/// Breaks what was found among equations that hang together into parts that do not depend on each other: every smallest
/// set is one set of each part, and every choice of one set of each part is a smallest set.
/// </summary>
internal static class PartFinder
{
    /// <summary>The parts, in the order of their first cells; one when it does not fall apart.</summary>
    public static IReadOnlyList<FoundPart> Split(FoundPart whole, RepairOptions options)
    {
        if (whole.Outcome.Limit != RepairLimit.None || whole.Outcome.Sets.Count == 0 || whole.Figures.HasOpen) return [whole];
        var parts = new List<FoundPart>();
        Split(whole, options, parts);
        return [.. parts.OrderBy(part => part.Outcome.Sets[0][0])];
    }

    // The most connected pieces that any set has are tried one by one: whether it and the rest are solved apart.
    private static void Split(FoundPart whole, RepairOptions options, List<FoundPart> parts)
    {
        var pieces = whole.Outcome.Sets.Select(whole.Search.PiecesOf).MaxBy(pieces => pieces.Count)!;
        if (pieces.Count > 1)
        {
            foreach (var piece in pieces)
            {
                var one = Solve(whole.Search.Among(piece, isInside: true), options);
                var rest = Solve(whole.Search.Among(piece, isInside: false), options);
                if (!AreApart(whole.Outcome, one.Outcome, rest.Outcome)) continue;
                parts.Add(one);
                Split(rest, options, parts);
                return;
            }
        }

        parts.Add(whole);
    }

    private static FoundPart Solve(IRepairSearch search, RepairOptions options) => new(search, search.Run(options), IsWhole: false);

    // Sets of different cells add up to a set that reconciles; when there are no others, all are such sums.
    private static bool AreApart(SearchOutcome whole, SearchOutcome one, SearchOutcome rest) =>
        one.Limit == RepairLimit.None && rest.Limit == RepairLimit.None
        && one.Weight + rest.Weight == whole.Weight
        && (long)one.Sets.Count * rest.Sets.Count == whole.Sets.Count
        && !one.Sets.SelectMany(set => set).Intersect(rest.Sets.SelectMany(set => set)).Any();
}
