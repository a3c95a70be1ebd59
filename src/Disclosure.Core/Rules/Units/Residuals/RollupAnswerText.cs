using Disclosure.Messages;

namespace Disclosure.Rules.Units.Residuals;

/// <summary>Puts answers into words.</summary>
internal static class RollupAnswerText
{
    private const int UnitsNamed = 5;
    private const int CellsNamed = 3;

    public static BilingualText Of(RollupAnswer answer)
    {
        var (count, chinese, english) = (answer.Cells.Count, $"“{string.Join("”“", answer.Units)}”", $"“{string.Join("”, “", answer.Units)}”");
        var (report, cells, isOne) = (answer.Report?.ToString() ?? "", CellsOf(answer), answer.Units.Count == 1);
        var (its, seems) = isOne ? ("its", "seems") : ("their", "seem");
        var exactly = new BilingualText(
            answer.IsCertain ? $"全部 {count} 个有差的格恰好是" : $"有差的 {count} 格与之相符，但数字太少，可能是巧合：是",
            answer.IsCertain ? $"all {count} differing cells match" : $"so few cells differ ({count}) that it may be chance, but they match");
        return answer.Kind switch
        {
            RollupAnswerKind.LeftOut => new(
                $"与{chinese}一致：{exactly.Chinese}该单位的数字，可能漏加了该单位",
                $"{english} {seems} to have been left out of the sum: {exactly.English} {its} figures"),
            RollupAnswerKind.AddedTwice => new(
                $"与{chinese}一致：{exactly.Chinese}该单位的数字，可能把该单位加了两次",
                $"{english} {seems} to have been added twice: {exactly.English} {its} figures"),
            RollupAnswerKind.OtherVersion => new(
                $"与{chinese}一致：{exactly.Chinese}该单位两份报告之差，可能加的是另一份（{report}）",
                $"the sum seems to include the other report of {english} ({report}): {exactly.English} the difference between the two"),
            RollupAnswerKind.NotCounted => new(
                $"与{chinese}一致：{exactly.Chinese}该单位的数字，可能把不应计入的报告加了进去{(report.Length == 0 ? "" : $"（{report}）")}",
                $"the sum seems to include {english}{(report.Length == 0 ? "" : $" ({report})")}, which should not count: {exactly.English} {its} figures"),
            RollupAnswerKind.SlipInSum => new(
                $"可能是汇总填错：{cells.Chinese}按各单位之和填写后，汇总自身的勾稽关系成立",
                $"the sum itself seems to be wrong in {cells.English}: with the total of the units there, its own equations balance"),
            RollupAnswerKind.SlipInUnit => new(
                $"可能是{chinese}填错：{cells.Chinese}按汇总更正后，该单位自身的勾稽关系成立",
                $"{english} seems to be wrong in {cells.English}: with the sum's difference made good there, its own equations balance"),
            RollupAnswerKind.DigitsSwapped when answer.Units.Count == 0 => new(
                $"可能是汇总把{cells.Chinese}的两位数字写颠倒了：颠倒过来恰好消除该格的差额",
                $"the sum itself may have two digits swapped in {cells.English}: swapping them back removes the difference there"),
            RollupAnswerKind.DigitsSwapped => new(
                $"可能是{chinese}{(isOne ? "" : "之一")}把{cells.Chinese}的两位数字写颠倒了：颠倒过来恰好消除该格的差额",
                $"{(isOne ? english : $"one of {english}")} may have two digits swapped in {cells.English}: swapping them back removes the difference there"),
            _ => new(
                $"{cells.Chinese}的差额无法定位到某个单位；此处有数字的单位依次是{Few(answer, "、")}",
                $"the difference in {cells.English} cannot be traced to a unit; units with figures there, most first: {Few(answer, ", ")}"),
        };
    }

    private static BilingualText CellsOf(RollupAnswer answer)
    {
        var (named, rest) = (answer.Cells.Take(CellsNamed).ToList(), answer.Cells.Count - CellsNamed);
        return new BilingualText(
            $"“{string.Join("”“", named.Select(cell => cell.Name.Chinese))}”" + (rest > 0 ? $"等 {answer.Cells.Count} 格" : ""),
            $"“{string.Join("”, “", named.Select(cell => cell.Name.English))}”" + (rest > 0 ? $" and {rest} more" : ""));
    }

    private static string Few(RollupAnswer answer, string separator) =>
        answer.Units.Count == 0 ? "—" : string.Join(separator, answer.Units.Take(UnitsNamed)) + (answer.Units.Count > UnitsNamed ? "…" : "");
}
