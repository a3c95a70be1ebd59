using Disclosure.Findings;
using Disclosure.Messages;
using Disclosure.Repairs;
using Disclosure.Repairs.Slips;

namespace Disclosure.Results.Checking;

/// <summary>
/// Puts findings of one cause together. A finding is in one group only, and what is open never stands below what is accepted: a diagnosis of
/// which some findings are accepted makes two groups, and its cause and repairs stand with what is open.
/// </summary>
internal static class EntryGroups
{
    /// <summary>Every finding in one group, the gravest first, and then in the order of the audit.</summary>
    /// <param name="entries">The findings of a report.</param>
    /// <param name="diagnoses">Which of them have one cause.</param>
    /// <param name="shown">Which repairs are shown.</param>
    /// <param name="language">The language of the run.</param>
    public static IReadOnlyList<EntryGroup> Of(
        IReadOnlyList<CheckEntry> entries, IReadOnlyList<Diagnosis> diagnoses, RepairChoice shown, DisplayLanguage language)
    {
        var left = entries.ToDictionary<CheckEntry, Finding>(entry => entry.Finding!, ReferenceEqualityComparer.Instance);
        var explained = diagnoses.SelectMany(diagnosis => Split(diagnosis, left, shown, language)).ToList();
        var taken = new HashSet<RepairPart>(ReferenceEqualityComparer.Instance);
        var repaired = InOrder(explained, group => group.Group.Leader)
            .OrderBy(group => group.Group.Leader.IsAccepted)
            .Select(group => group.Group with { Repairs = PartsOf(group.Cause, shown).Where(taken.Add).ToList() })
            .ToList();
        JoinSwapped(repaired, language);
        return [.. InOrder(repaired.Concat(left.Values.Select(EntryGroup.Alone)), group => group.Leader)];
    }

    /// <summary>Findings in the order in which people read them: the gravest first, and then as the audit has them.</summary>
    public static IEnumerable<T> InOrder<T>(IEnumerable<T> items, Func<T, CheckEntry> entry) =>
        items.OrderByDescending(item => entry(item).Severity).ThenBy(item => entry(item).Index);

    private static IReadOnlyList<RepairPart> PartsOf(Diagnosis? cause, RepairChoice shown) =>
        cause is null || shown == RepairChoice.None ? [] : cause.Parts;

    private static IEnumerable<(EntryGroup Group, Diagnosis? Cause)> Split(
        Diagnosis diagnosis, Dictionary<Finding, CheckEntry> left, RepairChoice shown, DisplayLanguage language)
    {
        var members = new List<CheckEntry>();
        foreach (var finding in diagnosis.Findings)
        {
            if (left.Remove(finding, out var entry)) members.Add(entry);
        }

        Diagnosis? cause = diagnosis;
        foreach (var half in members.GroupBy(entry => entry.IsAccepted).OrderBy(half => half.Key))
        {
            IReadOnlyList<string> causes = cause is null ? [] : [.. CausesOf(cause, shown).Select(explanation => explanation.Message(language))];
            yield return (new EntryGroup(half.First(), [.. half.Skip(1)], causes, cause?.Cells ?? [], []), cause);
            cause = null;
        }
    }

    // Two figures of one row or column that were filled in for each other break sums that have nothing else in common.
    private static void JoinSwapped(List<EntryGroup> groups, DisplayLanguage language)
    {
        for (var i = 0; i < groups.Count; i++)
        {
            if (OnlyEditOf(groups[i]) is not { } one) continue;
            var isAccepted = groups[i].Leader.IsAccepted;
            var other = groups.FindIndex(i + 1, group => group.Leader.IsAccepted == isAccepted && OnlyEditOf(group) is { } edit && AreSwapped(one, edit));
            if (other < 0) continue;
            var joined = groups[other];
            var swap = SlipCatalogue.CellsSwapped.Undone(("one", one.Name), ("other", OnlyEditOf(joined)!.Name)).Message(language);
            groups[i] = groups[i] with
            {
                Echoes = [.. groups[i].Echoes, joined.Leader, .. joined.Echoes],
                Causes = [swap],
                Repairs = [.. groups[i].Repairs, .. joined.Repairs],
            };
            groups.RemoveAt(other);
        }
    }

    private static RepairEdit? OnlyEditOf(EntryGroup group) =>
        group.Repairs is [{ TiedCount: 1, Best.Edits: [{ Companion: null, From.Count: > 0 } only] }] ? only : null;

    private static bool AreSwapped(RepairEdit one, RepairEdit other) =>
        one.To == other.From.Count && other.To == one.From.Count && (one.Cell.Row == other.Cell.Row || one.Cell.Column == other.Cell.Column);

    // A slip that the repair below names is not named twice.
    private static IEnumerable<Explanation> CausesOf(Diagnosis cause, RepairChoice shown) => shown == RepairChoice.None
        ? cause.Explanations
        : cause.Explanations.Where(explanation => !cause.Parts.Any(part => part.Best?.Explanations.Contains(explanation) == true));
}
