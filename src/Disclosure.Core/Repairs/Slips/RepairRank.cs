using Disclosure.Messages;

namespace Disclosure.Repairs.Slips;

/// <summary>
/// What makes one repair likelier than another, in this order: it takes fewer slips to explain, it costs less, its slip is
/// distinctive, it changes fewer printed figures and rather fills blanks.
/// </summary>
/// <param name="Slips">How many slips explain it: one where a distinctive slip does or one cell is changed, else one for each cell.</param>
/// <param name="Weight">What the changes cost.</param>
/// <param name="Faintness">0 where a distinctive slip explains it, else 1: a slip that always fits decides nothing.</param>
/// <param name="Overwritten">How many printed figures it changes.</param>
internal readonly record struct RepairRank(int Slips, long Weight, int Faintness, int Overwritten) : IComparable<RepairRank>
{
    public static RepairRank Of(RepairDraft draft)
    {
        var isExplained = draft.Explanations.Any(explanation => explanation.Slip.IsDistinctive);
        return new RepairRank(
            isExplained ? 1 : draft.Edits.Count,
            draft.Weight,
            isExplained ? 0 : 1,
            draft.Edits.Count(edit => edit.From.Number is not null));
    }

    /// <summary>The reasons, in words.</summary>
    public IReadOnlyList<BilingualText> Reasons(RepairDraft draft, long smallest) => [.. ReasonsOf(draft, smallest)];

    public int CompareTo(RepairRank other) =>
        (Slips, Weight, Faintness, Overwritten).CompareTo((other.Slips, other.Weight, other.Faintness, other.Overwritten));

    private IEnumerable<BilingualText> ReasonsOf(RepairDraft draft, long smallest)
    {
        yield return Slips == 1
            ? new BilingualText("一次笔误即可造成", "one slip explains it")
            : new BilingualText($"要有 {Slips} 格各自出错", $"{Slips} cells would each be wrong");
        yield return Weight == smallest
            ? new BilingualText($"改动 {draft.Edits.Count} 格，已是最少", $"changes {draft.Edits.Count} cells, the fewest")
            : new BilingualText($"改动 {draft.Edits.Count} 格，多于最少的改法", $"changes {draft.Edits.Count} cells, more than the fewest");
        if (Faintness == 0) yield return new BilingualText("巧合的可能性较小", "a coincidence is unlikely");
        if (Overwritten == draft.Edits.Count) yield break;
        yield return new BilingualText(
            $"其中 {Overwritten} 格改动已填的数，其余补填空白",
            $"changes {Overwritten} printed figures, the other cells are filled");
    }
}
