using Disclosure.Messages;

namespace Disclosure.Cli.Texts;

/// <summary>The words of the analysis of the equations.</summary>
internal static class AnalysisTexts
{
    public static BilingualText Head(string version) => new(
        $"等式分析，规则目录 {version}：哪些等式由其他等式推出，单独一格填错能否定位",
        $"Analysis of the equations, rule catalogue {version}: which follow from others, and whether a single wrong cell can be located");

    public static BilingualText Equations { get; } = new("等式", "equations");

    public static BilingualText Cells { get; } = new("格", "cells");

    public static BilingualText Rank { get; } = new("秩", "rank");

    public static BilingualText Implied { get; } = new("可推出", "implied");

    public static BilingualText Locatable { get; } = new("可定位", "locatable");

    public static BilingualText Tied { get; } = new("分不清", "tied");

    public static BilingualText BetterSeen { get; } = new("更清楚", "clearer");

    public static BilingualText OrElse { get; } = new("；或 ", "; or ");

    public static BilingualText BrokenLink { get; } = new("断一处", "broken");

    public static BilingualText PairOf(BilingualText earlier, BilingualText later) => new(
        $"{earlier.Chinese} → {later.Chinese}", $"{earlier.English} → {later.English}");

    public static BilingualText OneEquationMore(int cells) => new(
        $"结转的 {cells} 格各多一条等式：单独一格填错，两年都看得出", $"the {cells} cells of the carry-over stand in one equation more: one wrong cell shows in both years");

    public static BilingualText LocatableInPair(int apart, int together, int cells) => new(
        $"两年合在一起 {cells} 格中的 {together} 格，分开时 {apart} 格", $"{together} of the {cells} cells with both years together, {apart} apart");

    public static BilingualText BrokenLinkOf(long sets, long size) => new(
        $"两年各自平衡、只有一类申请人的结转断开时不能定位，有 {sets} 组 {size} 格的改法不相上下",
        $"where both years balance and only the link of one kind of applicant is broken it cannot be located: {sets} sets of {size} cells tie");

    public static BilingualText Unseen { get; } = new("不在任何等式中，填错时等式看不出", "In no equation, so that no equation sees an error");

    public static BilingualText Count(int equations, int rank, int cells) => new(
        $"{equations} 条等式，秩 {rank}，{cells} 格",
        $"{equations} equation{(equations == 1 ? "" : "s")}, rank {rank}, {cells} cells");

    public static BilingualText ImpliedBy(IEnumerable<(string Rule, int Count)> families)
    {
        var listed = families.ToList();
        return new BilingualText(
            $"由 {string.Join('、', listed.Select(family => $"{family.Rule} {family.Count} 条"))}推出",
            $"from {string.Join(", ", listed.Select(family => $"{family.Count} of {family.Rule}"))}");
    }

    public static BilingualText LocatableOf(int locatable, int cells) => new(
        locatable == cells ? $"全部 {cells} 格" : locatable == 0 ? $"{cells} 格都不能" : $"{cells} 格中的 {locatable} 格",
        locatable == cells ? $"all {cells} cells" : locatable == 0 ? $"none of the {cells} cells" : $"{locatable} of the {cells} cells");
}
