using Disclosure.Messages;
using Disclosure.Reports.Units;

namespace Disclosure.Cli.Texts;

// Why units are not added up.
internal static partial class RollupTexts
{
    private const int MostListed = 20;

    public static BilingualText HowToAllowWrongUnits { get; } = new(
        "以上单位的报告自身有错误，没有写出：相加时错误可能互相抵消，请先改正。如仍要汇总，请加 --allow-errors。",
        "The units' own reports have errors, which can cancel each other in a sum, so nothing was written: correct them first. "
            + "To add up all the same, use --allow-errors.");

    public static BilingualText WrongUnit(PlacedUnit unit, string rule, BilingualText message, int count) => new(
        $"“{unit.Unit}”（{unit.Report}）自身有 {count} 处错误，第一处：{rule} {message.Chinese}",
        $"“{unit.Unit}” ({unit.Report}) has errors of its own ({count}), the first: {rule} {message.English}");

    public static BilingualText MoreWrongUnits(int units) => new($"另有 {units} 个单位的报告自身有错误。", $"More units with errors of their own: {units}.");

    public static BilingualText Contested(PlacedUnit unit)
    {
        var (rival, taken) = (unit.Rivals.First(), unit.Report!);
        var cell = taken.Report.Form.Cells.FirstOrDefault(each => rival.Report.Form == taken.Report.Form && rival.Report[each] != taken.Report[each]);
        var where = cell is null ? new BilingualText("版本不同", "of different editions") : new BilingualText(
            $"“{cell.Name.Chinese}”一为 {rival.Report[cell]}，一为 {taken.Report[cell]}",
            $"“{cell.Name.English}” is {rival.Report[cell]} and {taken.Report[cell]}");
        return new(
            $"“{unit.Unit}”有数字不同的几份报告（{rival}，{taken}；{where.Chinese}），没有发布或签署日期说明先后，没有写出；请只保留一份。",
            $"“{unit.Unit}” has reports with different figures ({rival}, {taken}; {where.English}), and no date of publication or signing says which is later, "
                + "so nothing was written; keep one.");
    }

    public static BilingualText MoreContested(int units) => new($"另有 {units} 个单位有数字不同的几份报告。", $"More units with different reports: {units}.");

    public static BilingualText BeyondRange(BilingualText cell, int cells) => new(
        $"“{cell.Chinese}”{(cells > 1 ? $"等 {cells} 格" : "")}各单位之和过大，超出了可以表示的范围，没有写出；请核对各单位的这一格。",
        $"The units' sum in “{cell.English}”{(cells > 1 ? $" and others ({cells} cells)" : "")} is too large to be held, so nothing was written; "
            + "check this cell of every unit.");

    public static BilingualText IsCounty(PlacedUnit county) => new(
        $"“{county.Unit}”（{county.Report}）是汇总机关自己的地名，不能确定是合计还是一个单位，没有写出；是合计的请写“合计”，是单位的请写机关全称，或用 --units 列出。",
        $"“{county.Unit}” ({county.Report}) is the name of the place whose sum this is, and whether it is a sum or a unit cannot be told, so nothing was "
            + "written; call a sum 合计, give a unit its full name, or list it with --units.");

    public static BilingualText LeftOutAsSum(PlacedUnit sum) => new(
        $"“{sum.Unit}”（{sum.Report}）的各项数字恰好等于其他单位之和，是汇总，没有计入；如是一个单位，请用 --units 列出。",
        $"“{sum.Unit}” ({sum.Report}) has exactly the figures that the other units come to: it is their sum and was left out. "
            + "If it is a unit, list it with --units.");

    public static BilingualText CountedGovernment(PlacedUnit government) => new(
        $"“{government.Unit}”（{government.Report}）按一个单位计入；如是其余单位的汇总，请移出后重新运行，或用 --units 列出各单位。",
        $"“{government.Unit}” ({government.Report}) counts as a unit; if it is the sum of the others, take it out and run again, "
            + "or list the units with --units.");

    public static BilingualText MoreNotAdded(int reports) => new($"另有 {reports} 份报告没有计入。", $"More reports that are not added: {reports}.");

    public static BilingualText MoreDoubled(int units) => new($"另有 {units} 个单位有多份报告。", $"More units with several reports: {units}.");

    public static BilingualText TooManyListed(int units, int most) => new(
        $"名单有 {units} 个单位，最多 {most} 个；请分级汇总。", $"it has {units} units, and {most} at most are added up; add up in steps.");

    public static BilingualText TooManyReports(int most) => new(
        $"单位报告超过 {most} 份，一次最多汇总 {most} 份；请分级汇总。", $"There are more than {most} reports of units, the most that are added up at once; add up in steps.");

    /// <summary>Some of the names, and how many more there are.</summary>
    public static BilingualText Few(IEnumerable<Unit> units) => Few(units.Select(unit => BilingualText.Same(unit.Name)).ToList(), "、", ", ", "个单位");

    /// <summary>Some of the problems, and how many more there are.</summary>
    public static BilingualText Few(IReadOnlyList<BilingualText> problems) => Few(problems, "；", "; ", "处");

    private static BilingualText Few(IReadOnlyList<BilingualText> all, string chinese, string english, string counted)
    {
        var (few, more) = (all.Take(MostListed).ToList(), all.Count - MostListed);
        return new(
            string.Join(chinese, few.Select(each => each.Chinese)) + (more > 0 ? $"{chinese}另有 {more} {counted}" : ""),
            string.Join(english, few.Select(each => each.English)) + (more > 0 ? $"{english}{more} more" : ""));
    }
}
