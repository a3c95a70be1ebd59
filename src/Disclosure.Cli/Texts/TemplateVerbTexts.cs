using Disclosure.Messages;

namespace Disclosure.Cli.Texts;

/// <summary>What help teaches about the verb that writes workbooks to fill in, and what it says.</summary>
internal static class TemplateVerbTexts
{
    public static BilingualText Summary { get; } = new(
        "写出可自动核对的填报表或收集表（Excel）", "write a workbook to fill in that checks itself, for one report or many units");

    public static BilingualText Synopsis { get; } = new("", "");

    public static BilingualText Explanation { get; } = new(
        "写出一份 Excel 工作簿供填报：总计是公式，每一条勾稽关系有一格说明是否成立，单元格只接受应填的数字。不给 --units 时是一份报告的填报表；"
            + "给出单位名单（CSV）时是收集表，每个单位一行，或用 --layout sheets 每个单位一张表。可用 Excel、WPS、LibreOffice 打开；"
            + "填好的填报表用 check 核对；收集表不用 check，用 collect 读取、核对并汇总。退出码：0 已写出，64 命令写法有误。",
        "Writes a workbook to fill in: totals are formulas, each equation of the rules has a cell that says whether it holds, and cells take "
            + "nothing but the numbers that belong there. Without --units it is the form of one report; with a list of units (CSV) it collects theirs, "
            + "a unit a row, or a unit a sheet with --layout sheets. It opens in Excel, WPS and LibreOffice. Once filled in, the form of one "
            + "report is read by check; a workbook for collecting is read by collect, which checks the units and adds them up. "
            + "Exit codes: 0 written, 64 wrong usage.");

    public static IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples { get; } =
    [
        ("disclosure template --year 2025 --out 填报表.xlsx", new("一份报告的填报表", "the form of one report")),
        ("disclosure template --year 2025 --units units.csv --authority 青石县 --out 收集表.xlsx", new("收集表，每个单位一行", "collect from units, a unit a row")),
        ("disclosure template --edition 2021 --units units.csv --layout sheets --out 收集表.xlsx", new("收集表，每个单位一张表", "collect from units, a unit a sheet")),
    ];

    public static BilingualText Layout { get; } = new(
        "收集表的样式：rows 每个单位一行（默认），sheets 每个单位一张表", "how units are laid out: rows a unit a row (the default), sheets a unit a sheet");

    public static BilingualText Written(BilingualText form, int? units) => units is int count
        ? new($"已写出收集表（{form.Chinese}，{count} 个单位）。", $"Written: the workbook for collecting ({form.English}, units: {count}).")
        : new($"已写出填报表（{form.Chinese}）。", $"Written: the form to fill in ({form.English}).");

    public static BilingualText UnfitUnits(int units) => new(
        $"名单中计入的单位有 {units} 个；收集表每个单位一行时须为 1 至 2000 个，每个单位一张表时须为 1 至 250 个。",
        $"The list has {units} units that are counted; a workbook takes 1 to 2000 with a unit a row, and 1 to 250 with a unit a sheet.");
}
