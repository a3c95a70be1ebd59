using Disclosure.Messages;
using Disclosure.Reports.Units;

namespace Disclosure.Cli.Texts;

/// <summary>What is said of sums and their units.</summary>
internal static partial class RollupTexts
{
    public static BilingualText Units { get; } = new("各单位", "Units");

    public static BilingualText Unit { get; } = new("单位", "Unit");

    public static BilingualText Report { get; } = new("报告", "Report");

    public static BilingualText OwnErrors { get; } = new("自身错误", "Own errors");

    public static BilingualText InDiffering { get; } = new("有差的格中有数字", "Figures in differing cells");

    public static BilingualText NotHandedIn { get; } = new("未交", "not handed in");

    public static BilingualText DifferingCells { get; } = new("有差的格", "Differing cells");

    public static BilingualText InSum { get; } = new("汇总", "Sum");

    public static BilingualText Together { get; } = new("各单位之和", "Units together");

    public static BilingualText HowToAllowMissing { get; } = new(
        "没有写出。如仍要汇总，请加 --allow-missing。", "Nothing was written. To add up all the same, use --allow-missing.");

    public static BilingualText HowToAllowWrongSum { get; } = new(
        "表中的合计与各行不符，没有写出：请核对是合计的公式漏了行，还是有单位的数字改动过。如仍要按各行汇总，请加 --allow-errors。",
        "A printed sum is not what its rows come to, so nothing was written: see whether its formula misses rows, or a unit's figures were changed. "
            + "To add the rows up all the same, use --allow-errors.");

    public static BilingualText AllCells { get; } = new("各格由哪些单位相加而成", "What each cell adds up");

    public static BilingualText InSumOrNot { get; } = new("是否计入汇总", "In the sum");

    public static BilingualText OtherVersions { get; } = new("其他版本", "Other versions");

    public static BilingualText Counted { get; } = new("已计入", "yes");

    public static BilingualText NotReceived { get; } = new("未收到", "no report");

    public static BilingualText NotCounted { get; } = new("未计入", "no");

    public static BilingualText OtherCounted { get; } = new("计入的是另一版本", "another version");

    public static BilingualText Suspicion { get; } = new("疑点", "Suspicion");

    public static BilingualText DigitsSwapped { get; } = new("可能数字颠倒", "digits may be swapped");

    public static BilingualText NothingDiffers { get; } = new("差额：没有，各格都等于各单位之和。", "Difference: none; every cell is what the units come to.");

    public static BilingualText Uncertain { get; } = new("不能确定", "not known");

    public static BilingualText LeftOut { get; } = new("可能漏加", "may be left out");

    public static BilingualText AddedTwice { get; } = new("可能重复相加", "may be added twice");

    public static BilingualText OtherVersion { get; } = new("可能用了另一版本", "another version may be added");

    public static BilingualText Slipped { get; } = new("可能填错", "its own figures may be wrong");

    public static BilingualText Cause(BilingualText answer) => new($"差额：{answer.Chinese}。", $"Difference: {answer.English}.");

    public static BilingualText MoreUnits(int units, string together) => new($"其余 {units} 个单位共 {together}", $"{units} more units: {together}");

    public static BilingualText NothingToAdd { get; } = new("没有一个单位填写了数字，无法汇总。", "No unit has filled in any figure; there is nothing to add.");

    public static BilingualText Listed(int units) => new(
        $"已写出 {units} 个单位的名单，请核对名称、类别、是否计入。", $"Units listed: {units}. Check their names and kinds, and whether each is counted.");

    public static BilingualText OfSheet(string name, string? rule, BilingualText text) => new(
        $"“{name}”的合计：{(rule is null ? "" : $"{rule} ")}{text.Chinese}", $"The sum of “{name}”: {(rule is null ? "" : $"{rule} ")}{text.English}");

    /// <summary>What a cell adds up, the largest first; null where nobody has anything.</summary>
    public static BilingualText? Addends(RollupCell cell)
    {
        var addends = cell.Addends.Where(addend => addend.Number is not null and not 0).OrderByDescending(addend => addend.Number).ToList();
        if (addends.Count == 0) return null;
        var blanks = cell.Blanks == 0 ? new BilingualText("", "") : new BilingualText($"；空白 {cell.Blanks} 个单位", $"; blank: {cell.Blanks}");
        return new BilingualText(
            string.Join('；', addends.Select(addend => $"{addend.Unit} {NumberText.Plain(addend.Number!.Value)}")) + blanks.Chinese,
            string.Join("; ", addends.Select(addend => $"{addend.Unit} {NumberText.Plain(addend.Number!.Value)}")) + blanks.English);
    }

    public static BilingualText UnitsUnreadable(string path, BilingualText reason) => new(
        $"单位名单“{path}”无法读取：{reason.Chinese}", $"The list of units “{path}” cannot be read: {reason.English}");

    public static BilingualText Received(int received, int missing) => new(
        $"{Units.Chinese}：已交 {received} 个，未交 {missing} 个", $"{Units.English}: handed in {received}, missing {missing}");

    public static BilingualText Implied(string unit, bool holds) => new(
        $"只缺“{unit}”：如其余都无误，其报告应为以下各数（其余为 0）{(holds ? "，自身勾稽关系成立" : "，但自身勾稽关系不成立，问题另有所在")}",
        $"Only “{unit}” is missing: if all else is right, its report has these figures and 0 elsewhere; "
            + (holds ? "its own equations hold" : "its own equations do not hold, so the fault lies elsewhere"));

    public static BilingualText ForCollect(string name, int units) => new(
        $"“{name}”是收集表，含 {units} 个单位；check 检查的是一份报告，收集表请用 disclosure collect 读取、核对并汇总。",
        $"“{name}” is a workbook for collecting, with {units} units; check is for one report: disclosure collect reads it, checks the units and adds them up.");

    public static BilingualText Collected(int units) => new($"已汇总 {units} 个单位。", $"Units added up: {units}.");

    public static BilingualText SeveralYears(IReadOnlyList<int> years) => new(
        $"各报告的年度不同（{string.Join('、', years)}），请用 --year 指定。", $"The reports are of different years ({string.Join(", ", years)}): choose one with --year.");

    public static BilingualText NotAdded(string report, BilingualText reason) => new(
        $"“{report}”没有计入：{reason.Chinese}。", $"“{report}” is not added: {reason.English}.");

    public static BilingualText Doubled(PlacedUnit unit) => new(
        $"“{unit.Unit}”有 {unit.Versions.Count + 1} 份报告，计入的是 {unit.Report}。",
        $"“{unit.Unit}” has {unit.Versions.Count + 1} reports, of which {unit.Report} is added.");

    public static BilingualText Missing(IReadOnlyList<Unit> units) => new(
        $"缺 {units.Count} 个单位的报告：{Few(units).Chinese}。", $"Units without a report ({units.Count}): {Few(units).English}.");

    public static BilingualText NotKnown(BilingualText cell, int cells, BilingualText units) => new(
        $"“{cell.Chinese}”等 {cells} 格无法相加，以下单位此处的数字不明：{units.Chinese}。",
        $"“{cell.English}” and others cannot be added (cells: {cells}); not known of {units.English}.");

    public static BilingualText MadeOf(int units, IReadOnlyList<Unit> missing) => new(
        $"本报告由 {units} 个单位的报告汇总而成。" + (missing.Count == 0 ? "" : $"缺 {missing.Count} 个单位：{string.Join('、', missing)}。"),
        $"This report adds up those of {units} units." + (missing.Count == 0 ? "" : $" Missing ({missing.Count}): {string.Join(", ", missing)}."));
}
