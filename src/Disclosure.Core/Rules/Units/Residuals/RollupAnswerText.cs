using Disclosure.Messages;

namespace Disclosure.Rules.Units.Residuals;

/// <summary>Puts answers into words.</summary>
internal static class RollupAnswerText
{
    private const int UnitsNamed = 5;

    public static BilingualText Of(RollupAnswer answer)
    {
        var (count, chinese, english) = (answer.Cells.Count, $"“{string.Join("”“", answer.Units)}”", $"“{string.Join("”, “", answer.Units)}”");
        var report = answer.Report?.ToString() ?? "";
        var exactly = new BilingualText(
            answer.IsCertain ? $"全部 {count} 个有差的格恰好是" : $"有差的 {count} 格与之相符，但数字太少，可能是巧合：是",
            answer.IsCertain ? $"all differing cells ({count}) are exactly" : $"the differing cells ({count}), though too few to rule out chance, are");
        return answer.Kind switch
        {
            RollupAnswerKind.LeftOut => new(
                $"与{chinese}一致：{exactly.Chinese}该单位的数字，可能漏加了该单位",
                $"{english}: {exactly.English} its figures; it seems to be missing from the sum"),
            RollupAnswerKind.AddedTwice => new(
                $"与{chinese}一致：{exactly.Chinese}该单位的数字，可能把该单位加了两次",
                $"{english}: {exactly.English} its figures; it seems to have been added twice"),
            RollupAnswerKind.OtherVersion => new(
                $"与{chinese}一致：{exactly.Chinese}该单位两份报告之差，可能加的是另一份（{report}）",
                $"{english}: {exactly.English} the difference of its two reports; the other one seems to have been added ({report})"),
            RollupAnswerKind.NotCounted => new(
                $"与{chinese}一致：{exactly.Chinese}该单位的数字，可能把不应计入的报告加了进去（{report}）",
                $"{english}: {exactly.English} its figures; a report that is not counted seems to have been added ({report})"),
            RollupAnswerKind.SlipInSum => new(
                $"有差的 {count} 格按各单位之和填写后，汇总自身的勾稽关系成立，可能是汇总填错",
                $"with what the units come to in the differing cells ({count}) the sum's own equations hold; the sum seems to be filled in wrongly"),
            RollupAnswerKind.SlipInUnit => new(
                $"有差的 {count} 格按汇总更正后，{chinese}自身的勾稽关系成立，可能是该单位填错",
                $"with the difference made up in {english} its own equations hold (cells: {count}); that unit seems to have filled in wrongly"),
            _ => new(
                $"有差的 {count} 格无法定位到某个单位；这些格有数字的单位依次是{Few(answer, "、")}",
                $"the differing cells ({count}) cannot be traced to a unit; units with figures in them are {Few(answer, ", ")}"),
        };
    }

    private static string Few(RollupAnswer answer, string separator) =>
        answer.Units.Count == 0 ? "—" : string.Join(separator, answer.Units.Take(UnitsNamed)) + (answer.Units.Count > UnitsNamed ? "…" : "");
}
