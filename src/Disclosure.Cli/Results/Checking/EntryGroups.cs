using Disclosure.Findings;
using Disclosure.Findings.Diagnoses;
using Disclosure.Messages;
using Disclosure.Repairs;

namespace Disclosure.Cli.Results.Checking;

/// <summary>
/// Puts findings of one cause together. A finding is in one group only, and what is open never stands below what is accepted: a diagnosis of
/// which some findings are accepted makes two groups, and its cause and repairs stand with what is open.
/// </summary>
internal static class EntryGroups
{
    /// <summary>Every finding in one group, the gravest first, and then in the order of the audit.</summary>
    /// <param name="entries">The findings of a report.</param>
    /// <param name="diagnoses">Which of them have one cause.</param>
    /// <param name="repairs">Finds the repairs; null for none.</param>
    /// <param name="language">The language of the run.</param>
    public static IReadOnlyList<EntryGroup> Of(
        IReadOnlyList<CheckEntry> entries, IReadOnlyList<Diagnosis> diagnoses, Func<RepairResult?> repairs, DisplayLanguage language)
    {
        var left = entries.ToDictionary<CheckEntry, Finding>(entry => entry.Finding!, ReferenceEqualityComparer.Instance);
        var explained = diagnoses.SelectMany(diagnosis => Split(diagnosis, left, language)).ToList();
        var taken = new HashSet<RepairPart>(ReferenceEqualityComparer.Instance);
        var found = explained.Count == 0 ? null : repairs();
        var repaired = InOrder(explained, group => group.Group.Leader)
            .OrderBy(group => group.Group.Leader.IsAccepted)
            .Select(group => group.Group with { Repairs = PartsOf(group.Cause, found).Where(taken.Add).ToList() })
            .ToList();
        return [.. InOrder(repaired.Concat(left.Values.Select(EntryGroup.Alone)), group => group.Leader)];
    }

    /// <summary>Findings in the order in which people read them: the gravest first, and then as the audit has them.</summary>
    public static IEnumerable<T> InOrder<T>(IEnumerable<T> items, Func<T, CheckEntry> entry) =>
        items.OrderByDescending(item => entry(item).Severity).ThenBy(item => entry(item).Index);

    private static IReadOnlyList<RepairPart> PartsOf(Diagnosis? cause, RepairResult? found) =>
        cause is null || found is null ? [] : found.PartsOf(cause);

    private static IEnumerable<(EntryGroup Group, Diagnosis? Cause)> Split(
        Diagnosis diagnosis, Dictionary<Finding, CheckEntry> left, DisplayLanguage language)
    {
        var members = new List<CheckEntry>();
        foreach (var finding in diagnosis.Findings)
        {
            if (left.Remove(finding, out var entry)) members.Add(entry);
        }

        Diagnosis? cause = diagnosis;
        foreach (var half in members.GroupBy(entry => entry.IsAccepted).OrderBy(half => half.Key))
        {
            IReadOnlyList<string> causes = cause is null ? [] : [.. cause.Hints.Select(hint => hint.Message(language))];
            yield return (new EntryGroup(half.First(), [.. half.Skip(1)], causes, cause?.Cells ?? [], []), cause);
            cause = null;
        }
    }
}
