using Disclosure.Repairs.Search;
using Disclosure.Repairs.Slips;

namespace Disclosure.Repairs;

/// <summary>Makes the list of a part's repairs: smallest sets and larger changes of one slip, ranked.</summary>
internal static class RepairList
{
    public static IReadOnlyList<Repair> Of(RepairScene scene, SearchOutcome outcome)
    {
        var drafts = outcome.Sets.Select(set => RepairDraft.OfSet(scene, set, outcome.Weight)).ToList();
        foreach (var each in scene.OfEachReport())
        {
            foreach (var proposal in Detectors.OfActions.SelectMany(detector => detector.Propose(each)))
            {
                if (RepairDraft.OfProposal(each, proposal) is { } draft) Add(drafts, draft);
            }
        }

        var ranked = drafts.Select((draft, place) => (Draft: draft, Place: place, Rank: RepairRank.Of(draft)))
            .OrderBy(each => each.Rank).ThenBy(each => each.Place).ToList();
        return
        [
            .. ranked.Select(each => new Repair(
                scene, each.Draft, 1 + ranked.FindIndex(other => other.Rank == each.Rank), each.Rank.Reasons(each.Draft, outcome.Weight))),
        ];
    }

    // Two slips that lead to the same figures are one repair with two explanations.
    private static void Add(List<RepairDraft> drafts, RepairDraft draft)
    {
        var place = drafts.FindIndex(other => other.Edits.Count == draft.Edits.Count && other.Key == draft.Key);
        if (place < 0) drafts.Add(draft);
        else drafts[place] = drafts[place] with { Explanations = [.. drafts[place].Explanations, .. draft.Explanations] };
    }
}
