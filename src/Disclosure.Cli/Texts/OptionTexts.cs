using Disclosure.Messages;

namespace Disclosure.Cli.Texts;

/// <summary>What each option is for.</summary>
internal static class OptionTexts
{
    public static BilingualText To { get; } = new("写成的格式；不写时随 --out 的文件名", "the format to write; that of the name of --out where it is left out");

    public static BilingualText ComputeTotals { get; } = new(
        "先按各分项计算三、四两部分的总计，再写出", "compute the totals of sections 三 and 四 from their parts first");

    public static BilingualText AllowErrors { get; } = new("报告有错误时也照样写出", "write the report although it has errors");

    public static BilingualText Analyse { get; } = new(
        "分析各版本的等式：秩、可推出的等式、能否定位填错的格",
        "analyse the equations of each edition: rank, what is implied, which errors can be located");

    public static BilingualText Out { get; } = new(
        "写入文件，格式随文件名的结尾；全部写完后才生成，不会覆盖要读取的文件",
        "write to a file, in the format that its name ends in; it appears only when whole and never replaces an input");

    public static BilingualText FilesFrom { get; } = new(
        "从文件（- 为标准输入）逐行读取要处理的文件名；含零字节时以零字节分隔",
        "read more names of inputs from a file, or from standard input (-): one a line, or each ended by a zero byte");

    public static BilingualText Jobs { get; } = new(
        "同时处理几份（默认：处理器核数）；结果的次序不变", "how many to work on at once (the default: the cores); the order of the result stays the same");

    public static BilingualText Language { get; } = new(
        "说明文字的语言：zh 中文（默认），en 英文", "the language: zh Chinese (the default), en English");

    public static BilingualText Accepted { get; } = new(
        "已认可问题的清单；写明理由的照样显示，但不计入退出码",
        "accepted findings; those with a reason are shown but do not count for the exit code");

    public static BilingualText WriteAccepted { get; } = new(
        "把本次的问题补进 --accepted 的清单，理由留空待填",
        "add the present findings to the --accepted file, their reasons left to be filled in");

    public static BilingualText Prior { get; } = new(
        "上年度的报告：核对两年之间的结转；只用于一份报告", "last year's report, against which the carry-over is checked; for one report only");

    public static BilingualText Adjustments { get; } = new(
        "调整文件（JSON）：机构改革等使两年数字不连续的合法原因，以及机关的其他名称",
        "a JSON file of what lawfully came between years, such as reorganisations, and of other names of organs");

    public static BilingualText Parent { get; } = new("汇总报告", "the sum that the units are held against");

    public static BilingualText Units { get; } = new("单位名单（CSV）", "the list of units, as CSV");

    public static BilingualText Authority { get; } = new("汇总报告的机关名称", "whose report the sum is");

    public static BilingualText AllowMissing { get; } = new(
        "缺单位或有无法相加的格时仍然写出，并在表外注明", "add up although units are missing or cells cannot be added; the sum names them outside its tables");

    public static BilingualText Years { get; } = new(
        "与 --analyse 合用：2 分析相邻两年合在一起时能否定位", "with --analyse: 2 analyses two neighbouring years together");

    public static BilingualText PriorChildren { get; } = new(
        "上年度各单位的报告，用来说明单位增减对结转数的影响", "the units' reports of the year before, by which units that came or left explain what is carried over");

    public static BilingualText UnitsFrom { get; } = new(
        "从文件夹（或收集表）中的报告写出单位名单（CSV），供核对修改", "write a first list of units (CSV) from the reports of a folder or workbook, to be corrected");

    public static BilingualText Strict { get; } = new("读取中有任何疑问，退出码即为 2", "any problem in reading makes the exit code 2");

    public static BilingualText Claims { get; } = new(
        "改为列出正文中关于数字的说法：原文、可作的理解、哪一种与表相符，以及哪些数字不是说法及原因（text、json、ndjson）",
        "list what the text says of figures instead: the words, what they can be meant as, which of it fits the tables, and which numbers are no "
            + "claims and why (text, json, ndjson)");

    public static BilingualText Places { get; } = new("逐格列出数字在文件中的位置", "list for each cell where it stood in the document");

    public static BilingualText Verbose { get; } = new("同一原因的问题也逐条列出", "tell findings of one cause one by one too");

    public static BilingualText Only { get; } = new(
        "failing 只列出没有通过的报告；合计仍包括全部", "failing leaves out the reports with nothing wrong; the sum still counts all");

    public static BilingualText Rows { get; } = new(
        "csv、xlsx 的每一行：cell 一格（默认），report 一份报告", "what a row of csv or xlsx is: cell a cell (the default), report a report");

    public static BilingualText Quiet { get; } = new("只写一行合计（用于 text）", "show the sum alone, on a line (for text)");

    public static BilingualText Repairs { get; } = new(
        "改法：all 全部，best 每处最可能的一种（text 的默认），none 不列",
        "repairs: all, best for the likeliest of each part (the default for text), none");

    public static BilingualText Choose { get; } = new(
        "选用的改法编号；每处一种，用逗号分开，未选的用最可能的",
        "the numbers of the repairs to apply, one for each part; the likeliest where none is chosen");

    public static BilingualText Year { get; } = new("报告年度，以此为准，不再从文件中判断", "the report year; outranks what the document says");

    public static BilingualText Edition { get; } = new(
        "表格格式：auto 自动判断（默认），2019 试行格式，2021 现行格式",
        "the form: auto as the tables show (the default), 2019 trial, 2021 revised");

    public static BilingualText Blank { get; } = new(
        "空白格：zero 按 0 计（默认），unknown 视为数值不明", "blank cells: zero reads them as 0 (the default), unknown as any number");

    public static BilingualText Rules { get; } = new(
        "规则文件（JSON）：停用规则、调整级别和阈值", "a JSON file of rules off or weighed otherwise, and of thresholds");

    public static BilingualText FailOn { get; } = new(
        "从哪一级起退出码为 1：error（默认）、warning、never",
        "the severity that makes the exit code 1: error (the default), warning, never");

    public static BilingualText Undetermined { get; } = new(
        "没有发现错误、但无法判定的报告：fail 退出码为 3（默认），pass 为 0",
        "a report without errors that could not be decided: fail makes the exit code 3 (the default), pass 0");

    public static BilingualText Config { get; } = new(
        "配置文件；不给出时，从当前文件夹逐级向上找 disclosure.json",
        "the file of configuration; else disclosure.json in the working folder or the nearest one above");

    public static BilingualText NoConfig { get; } = new("不用任何配置文件", "use no file of configuration");

    public static BilingualText Help { get; } = new("显示帮助", "show help");

    public static BilingualText Version { get; } = new("显示版本和规则目录的版本", "show the version, and the rulebook's");

    public static BilingualText Format(IEnumerable<(string Word, BilingualText Purpose)> formats) => new(
        string.Join('，', formats.Select(format => $"{format.Word} {format.Purpose.Chinese}")),
        string.Join(", ", formats.Select(format => $"{format.Word} {format.Purpose.English}")));

    public static BilingualText Assume { get; } = new(
        "第三部分的表格没有可识别的表头时，按法定表格的行列次序读取；只在行数、列数相符且各等式成立时，读取的数字标明是假定的",
        "read a table of section 三 without legible heads in the form's order of rows and columns; "
            + "only if their numbers fit and all equations hold, and marked as assumed");

    public static BilingualText Organ(IEnumerable<string> kinds) => new(
        $"报告机关的类别，以此为准，不再从名称推断：{string.Join('、', kinds)}",
        $"the kind of organ that reports; outranks what its name tells: {string.Join(", ", kinds)}");
}
