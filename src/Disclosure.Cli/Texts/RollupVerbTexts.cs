using Disclosure.Messages;

namespace Disclosure.Cli.Texts;

/// <summary>What help teaches about the verbs that add up.</summary>
internal static class RollupVerbTexts
{
    public static BilingualText CollectSummary { get; } = new("把各单位的报告相加，写成汇总报告", "add up the reports of units and write the sum as the official form");

    public static BilingualText CollectExplanation { get; } = new(
        "读取各单位的报告（任何可读格式），逐格相加，写成官方格式的汇总报告；文件后缀决定格式。--units 为单位名单（CSV），"
            + "名单上缺报告的单位、无法相加的格会使结果不予写出，除非加 --allow-missing，此时在表外注明。名称只差一个字的不作猜测，只予提示。"
            + "退出码：0 已写出，1 缺单位或汇总有错误而未写出，2 有文件未能读取，64 命令写法有误。",
        "Reads the reports of units in any readable format, adds them up cell by cell and writes the sum as the official form, in the format that "
            + "the file's ending names. --units is the list of units (CSV): units without a report, and cells that cannot be added, keep the sum from "
            + "being written, unless --allow-missing, which names them outside the tables. A name one character away is told, never taken. "
            + "Exit codes: 0 written, 1 not written, 2 an input could not be read, 64 wrong usage.");

    public static IReadOnlyList<(string CommandLine, BilingualText Purpose)> CollectExamples { get; } =
    [
        ("disclosure collect children/ --units units.csv --authority 青石县人民政府 --out county.docx", new("把文件夹中各单位的报告汇总成一份", "add up the reports of a folder")),
    ];

    public static BilingualText RollupSummary { get; } = new("核对汇总报告与各单位之和，找出有问题的单位", "hold a sum against its units, and find the unit that breaks it");

    public static BilingualText RollupExplanation { get; } = new(
        "读取汇总报告（--parent）和各单位的报告，逐格核对汇总是否等于各单位之和，并由全部差额推断是漏加、重加、旧版、不应计入，"
            + "还是某个单位或汇总本身填错。没有单位名单（--units）时不知道是否交齐，只能核对上下限。退出码与 check 相同。",
        "Reads the sum (--parent) and the reports of its units, holds them against each other cell by cell, and infers from all differences together "
            + "whether a unit was left out, added twice, taken in an old version or not to be counted, or who slipped. Without a list of units "
            + "(--units) nobody knows whether all are there, so that only bounds are checked. Exit codes are those of check.");

    public static IReadOnlyList<(string CommandLine, BilingualText Purpose)> RollupExamples { get; } =
    [
        ("disclosure rollup children/ --parent county.docx --units units.csv", new("核对汇总报告", "hold a sum against its units")),
        ("disclosure rollup children/ --parent county.docx --units units.csv --out rollup.html",
            new("写成网页：每个有差的格列出各单位的数字", "write a page with the addends of every differing cell")),
    ];

    public static BilingualText ParentIsDue { get; } = new("rollup 需要汇总报告：--parent FILE。", "rollup needs the sum: --parent FILE.");
}
