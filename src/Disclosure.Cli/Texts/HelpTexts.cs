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
        ["--out"] = new("写入文件；写完整之后才出现，不会覆盖要读取的文件", "write to a file, which appears only when whole and never replaces an input"),
        ["--lang"] = new("说明文字的语言：zh 中文（默认），en 英文", "the language: zh Chinese (the default), en English"),
        ["--year"] = new("报告年度，以此为准，不再从文件中判断", "the report year; outranks what the document says"),
        ["--edition"] = new("表格格式：auto 自动判断（默认），2019 试行格式，2021 现行格式", "the form: auto as the tables show (the default), 2019 trial, 2021 revised"),
        ["--blank"] = new("空白格：zero 按 0 计（默认），unknown 视为数值不明", "blank cells: zero reads them as 0 (the default), unknown as any number"),
        ["--rules"] = new("规则文件（JSON）：停用规则、调整轻重和阈值", "a JSON file of rules off or weighed otherwise, and of thresholds"),
        ["--fail-on"] = new("从哪一级起退出码为 1：error（默认）、warning、never", "the severity that makes the exit code 1: error (the default), warning, never"),
        ["--help"] = new("显示帮助", "show help"),
        ["--version"] = new("显示版本", "show the version"),
    };

    public static BilingualText PurposeOf(string option) => Purposes[option];
}
