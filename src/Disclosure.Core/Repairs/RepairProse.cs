using Disclosure.Messages;
using Disclosure.Repairs.Slips;
using Disclosure.Rules;

namespace Disclosure.Repairs;

/// <summary>Describes repairs in words.</summary>
internal static class RepairProse
{
    /// <summary>Each cell with what stands in it and what shall.</summary>
    public static BilingualText Changes(IReadOnlyList<RepairEdit> edits)
    {
        var texts = edits.Select(edit => (Names: edit.Name, From: FigureNames.Of(edit.From), edit.Values)).ToList();
        return new BilingualText(
            string.Join("；", texts.Select(edit => $"“{edit.Names.Chinese}”由{Spaced(edit.From.Chinese)}改为 {edit.Values}")) + "。",
            string.Join("; ", texts.Select(edit => $"“{edit.Names.English}” from {edit.From.English} to {edit.Values}")) + ".");
    }

    /// <summary>A slip in a sentence, behind the report in which it was made where that is not the subject.</summary>
    public static BilingualText Slip(Explanation hypothesis, IReadOnlyList<RepairEdit> edits)
    {
        var text = new BilingualText(hypothesis.Message(), hypothesis.Message(DisplayLanguage.English));
        return edits[0].Companion?.Name is { } report ? new BilingualText($"{report.Chinese}：{text.Chinese}", $"In {report.English}: {text.English}") : text;
    }

    /// <summary>Whether the fault can be located, and if not, how many changes do equally well.</summary>
    public static BilingualText Location(RepairPart part) => part switch
    {
        { Limit: RepairLimit.Contradiction } => new("无解：已确认无误的各格相互矛盾。", "There is no solution: the cells known to be right contradict each other."),
        { Limit: not RepairLimit.None, SetCount: 0 } => new("改动较少的格不足以平衡，未再往下找。", "Few changes do not reconcile the figures; the search went no further."),
        { Limit: not RepairLimit.None } => new(
            $"至少有 {part.SetCount} 种同样小的改法，未能全部列出。",
            $"At least {part.SetCount} changes do equally well; not all were found."),
        { IsLocated: true } => new(
            $"只需改 {part.Size} 格，且只有这一种改法。",
            $"Located: only one change of {Cells(part.Size)} reconciles the figures."),
        { SetCount: 1 } => new(
            $"最小的改法只有一种（{part.Size} 格）；另有 {part.Repairs.Count - 1} 种改法，也可能是一次笔误所致。",
            $"Only one change of {Cells(part.Size)} reconciles the figures; {part.Repairs.Count - 1} larger "
                + $"{(part.Repairs.Count == 2 ? "change" : "changes")} may be due to one slip too."),
        { Size: 1 } => new($"无法定位：{part.SetCount} 格中改任何一格都能平衡。", $"Cannot be located: {part.SetCount} cells tie."),
        _ => new($"无法定位：有 {part.SetCount} 种各改 {part.Size} 格的改法，都能平衡。", $"Cannot be located: {part.SetCount} sets of {part.Size} cells tie."),
    };

    // Chinese stands close to Chinese, and apart from digits and letters.
    private static string Spaced(string text) => text.Any(char.IsAscii) ? $" {text} " : text;

    private static string Cells(long count) => count == 1 ? "1 cell" : $"{count} cells";
}
