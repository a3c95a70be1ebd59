using Disclosure.Cli.Verbs;
using Disclosure.Messages;

namespace Disclosure.Cli.Texts;

/// <summary>The headings of help, and what each option is for.</summary>
internal static class HelpTexts
{
    public static BilingualText Usage { get; } = new("用法", "Usage");

    public static BilingualText Verbs { get; } = new("命令", "Verbs");

    public static BilingualText Options { get; } = new("选项", "Options");

    public static BilingualText Examples { get; } = new("示例", "Examples");

    public static BilingualText VerbAndArguments { get; } = new("<命令> [参数] [选项]", "<verb> [arguments] [options]");

    public static BilingualText OptionsFollow { get; } = new("[选项]", "[options]");

    public static BilingualText More { get; } = new("每个命令的选项和更多示例：disclosure <命令> --help", "The options of a verb, and more examples: disclosure <verb> --help");

    private static Dictionary<string, BilingualText> Purposes { get; } = new()
    {
        ["--format"] = new("text 给人看（默认），json 给程序用", "text for people (the default), json for programs"),
        ["--format text|json|markdown"] = new("text 给人看（默认），json 给程序用，markdown 写成手册", "text for people (the default), json for programs, markdown for the manual"),
        ["--format text|json|ndjson|csv|sarif|html|xlsx"] = new("text 给人看（默认），json 给程序用，ndjson 每份报告一行，csv 给电子表格（每个问题一行），sarif 给代码检查平台，html 是可用浏览器打开、打印的网页，xlsx 是标出问题格的工作簿", "text for people (the default), json for programs, ndjson a report a line, csv for spreadsheets (a finding a row), sarif for systems that show results of analyses, html a page to look at and print, xlsx a workbook with marked cells"),
        ["--to"] = new("写成的格式；不写时随 --out 的文件名", "the format to write; that of the name of --out where it is left out"),
        ["--compute-totals"] = new("先按各分项计算三、四两部分的总计，再写出", "compute the totals of sections 三 and 四 from their parts first"),
        ["--allow-errors"] = new("报告有错误时也照样写出", "write the report although it has errors"),
        ["--format text|json|ndjson"] = new("text 给人看（默认），json 给程序用，ndjson 每份报告一行", "text for people (the default), json for programs, ndjson a report a line"),
        ["--analyse"] = new("分析各版本的等式：秩、可推出的等式、能否定位填错的格", "analyse the equations of each edition: rank, what is implied, which errors can be located"),
        ["--out"] = new("写入文件；全部写完后才生成，不会覆盖要读取的文件", "write to a file, which appears only when whole and never replaces an input"),
        ["--files-from"] = new("从文件（- 为标准输入）逐行读取要处理的文件名；含零字节时以零字节分隔", "read more names of inputs from a file, or from standard input (-): one a line, or each ended by a zero byte"),
        ["--jobs"] = new("同时处理几份（默认：处理器核数）；结果的次序不变", "how many to work on at once (the default: the cores); the order of the result stays the same"),
        ["--lang"] = new("说明文字的语言：zh 中文（默认），en 英文", "the language: zh Chinese (the default), en English"),
        ["--accepted"] = new("已认可问题的清单；写明理由的照样显示，但不计入退出码", "accepted findings; those with a reason are shown but do not count for the exit code"),
        ["--write-accepted"] = new("把本次的问题补进 --accepted 的清单，理由留空待填", "add the present findings to the --accepted file, their reasons left to be filled in"),
        ["--strict"] = new("读取中有任何疑问，退出码即为 2", "any problem in reading makes the exit code 2"),
        ["--places"] = new("逐格列出数字在文件中的位置", "list for each cell where it stood in the document"),
        ["--verbose"] = new("同一原因的问题也逐条列出", "tell findings of one cause one by one too"),
        ["--repairs"] = new("改法：all 全部，best 每处最可能的一种（text 的默认），none 不列", "repairs: all, best for the likeliest of each part (the default for text), none"),
        ["--choose"] = new("选用的改法编号；每处一种，用逗号分开，未选的用最可能的", "the numbers of the repairs to apply, one for each part; the likeliest where none is chosen"),
        ["--year"] = new("报告年度，以此为准，不再从文件中判断", "the report year; outranks what the document says"),
        ["--edition"] = new("表格格式：auto 自动判断（默认），2019 试行格式，2021 现行格式", "the form: auto as the tables show (the default), 2019 trial, 2021 revised"),
        ["--organ"] = new(
            $"报告机关的类别，以此为准，不再从名称推断：{Organs("、")}",
            $"the kind of organ that reports; outranks what its name tells: {Organs(", ")}"),
        ["--blank"] = new("空白格：zero 按 0 计（默认），unknown 视为数值不明", "blank cells: zero reads them as 0 (the default), unknown as any number"),
        ["--rules"] = new("规则文件（JSON）：停用规则、调整轻重和阈值", "a JSON file of rules off or weighed otherwise, and of thresholds"),
        ["--fail-on"] = new("从哪一级起退出码为 1：error（默认）、warning、never", "the severity that makes the exit code 1: error (the default), warning, never"),
        ["--config"] = new("配置文件；不给出时，从当前文件夹逐级向上找 disclosure.json", "the file of configuration; else disclosure.json in the working folder or the nearest one above"),
        ["--no-config"] = new("不用任何配置文件", "use no file of configuration"),
        ["--help"] = new("显示帮助", "show help"),
        ["--version"] = new("显示版本和规则目录的版本", "show the version, and the rulebook's"),
    };

    private static string Organs(string separator) =>
        string.Join(separator, OrganKinds.Words.Select(organ => organ.Word));

    // An option that one verb takes with other words than the rest is known by its words too.
    public static BilingualText PurposeOf(string option, string? words) => Purposes.GetValueOrDefault($"{option} {words}") ?? Purposes[option];
}
