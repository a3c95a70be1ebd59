using Disclosure.Messages;

namespace Disclosure.Cli.Texts;

/// <summary>What help teaches about the command and its verbs.</summary>
internal static class VerbTexts
{
    public static BilingualText Command { get; } = new(
        "检查政府信息公开工作年度报告：读取三张法定表格，逐条核对勾稽关系，指出不符的单元格和依据。",
        "Checks annual reports on open government information: reads the three statutory tables, reconciles their figures, and names the cells "
            + "and the law where they differ.");

    public static BilingualText Inputs { get; } = new("<文件|文件夹|通配|->...", "<file|folder|pattern|->...");

    public static BilingualText RuleId { get; } = new("[编号]", "[ID]");

    public static BilingualText CheckSummary { get; } = new("检查报告，列出不符之处", "audit reports and list what does not reconcile");

    public static BilingualText CheckExplanation { get; } = new(
        "检查一份或多份报告。文件可以是网页、DOCX、XLSX、PDF、ZIP、纯文本、Markdown 或 read 写出的 JSON；文件夹连同子文件夹一并检查；通配名如 'reports/**/*.docx'（加引号）；- 表示标准输入，也可以是 read 写出的多份报告。"
            + "退出码：0 没有达到 --fail-on 的问题，1 有，2 有文件未能读取，3 没有发现错误但无法判定，64 命令写法有误，130 被中断（已完成的部分照常写出）。",
        "Audits one report or many. A file is a web page, DOCX, XLSX, PDF, ZIP, plain text, Markdown, or JSON as written by read; "
            + "a folder is searched with its sub-folders; a pattern is such as 'reports/**/*.docx', in quotes; "
            + "- is standard input, which may hold the many reports that read writes. Exit codes: "
            + "0 nothing at or above --fail-on, 1 something, 2 an input could not be read, 3 nothing wrong was found but it could not be decided, "
            + "64 wrong usage, 130 stopped (what was done is written).");

    public static IReadOnlyList<(string CommandLine, BilingualText Purpose)> CheckExamples { get; } =
    [
        ("disclosure check 2025.txt", new("检查一份报告", "audit one report")),
        ("disclosure check 2025.docx --prior 2024.docx", new("同时与上年度的报告核对结转", "hold it against last year's report as well")),
        ("disclosure check reports/ --format json --out findings.json", new("检查整个文件夹，结果写成 JSON", "audit a folder and write the findings as JSON")),
        ("find . -name '*.pdf' -newer last | disclosure check --files-from - --jobs 8", new("检查清单中的文件，同时处理 8 份", "audit the files of a list, eight at once")),
        ("disclosure check 2025.txt --format html --out 2025.html", new("写成网页：三张表中标出有问题的格", "write a page that marks the cells in the three tables")),
        ("disclosure check reports/ --format csv --out findings.csv", new("写成可用 Excel 打开的表格，每个问题一行", "write a table for a spreadsheet, a finding a row")),
        ("disclosure check reports/ --format ndjson | jq -c 'select(.verdict == \"fail\") | .source'", new(
            "每份报告一行，边检查边处理",
            "a report a line, worked on while the next is checked")),
        ("disclosure check - --blank unknown --fail-on warning < 2025.txt", new(
            "从标准输入读取；空白格不当作 0，有警告也算不通过",
            "read standard input; take no blank for 0, fail on warnings too")),
    ];

    public static BilingualText ReadSummary { get; } = new("显示从文件中读到的内容，不检查", "show what was read, without any rule");

    public static BilingualText ReadExplanation { get; } = new(
        "显示读到的表格、正文各部分和读取时的问题，不应用任何规则。问题写到标准错误。JSON 可以直接交给 check；给出多个文件或文件夹时写成数组，ndjson 则每份报告一行，两者 check 都能读取。退出码：0 全部读到，2 有文件未能读取，64 命令写法有误。",
        "Shows the tables, the sections and the problems met in reading, and applies no rule. Problems go to standard error. "
            + "The JSON is what check takes; for several files or a folder it is an array, as ndjson a report a line, and check takes both. "
            + "Exit codes: 0 all read, 2 an input could not be read, 64 wrong usage.");

    public static IReadOnlyList<(string CommandLine, BilingualText Purpose)> ReadExamples { get; } =
    [
        ("disclosure read 2025.txt", new("查看读到了哪些数字，各在第几行", "see which figures were read, and on which lines")),
        ("disclosure read 2025.txt --format json | disclosure check -", new("先读取，再检查", "read first, audit then")),
        ("disclosure read reports/ --format ndjson > reports.ndjson", new("读取整个文件夹，每份报告一行", "read a folder, a report a line")),
        ("disclosure read reports/ --rows report --out figures.xlsx", new("把各份的数字写成一张表，每份一行", "write the figures as a table, a report a row")),
        ("disclosure read 2025.txt --year 2025 --edition 2021 --format json --out 2025.json", new(
            "指定年度和格式，保存为 JSON",
            "say the year and the form, keep the JSON")),
    ];

    public static BilingualText RepairSummary { get; } = new(
        "列出使报告平衡的最小改法，写出更正后的副本",
        "list the smallest changes that reconcile a report, and write a corrected copy");

    public static BilingualText RepairInput { get; } = new("<文件|->", "<file|->");

    public static BilingualText RepairExplanation { get; } = new(
        "列出使各等式成立的最小改法，逐处编号。给出 --out 时写出更正后的副本，格式随文件名（docx、xlsx、html、md、json），逐格说明改了什么，"
            + "绝不改动原文件；某处有几种改法不相上下时，须用 --choose 选定。--format json 列出的内容与 check 的 JSON 相同，改法编号即其次序。退出码："
            + "0 无需更正或已写出，1 有待更正、须先选定，或写出的副本仍有不合其他规则之处，2 文件未能读取，64 命令写法有误。",
        "Lists the smallest changes after which every equation holds, numbered, part by part. "
            + "With --out it writes a corrected copy in the format of the name (docx, xlsx, html, md, json), says which cells it changed, "
            + "and never touches the input; where repairs are equally likely, --choose must say which. "
            + "With --format json the list is what the JSON of check holds, and a repair's number is its place there. Exit codes: "
            + "0 nothing to repair, or the copy is written; 1 there is something to repair, a choice is due, or the copy still breaks other rules; "
            + "2 the input could not be read; 64 wrong usage.");

    public static IReadOnlyList<(string CommandLine, BilingualText Purpose)> RepairExamples { get; } =
    [
        ("disclosure repair 2025.txt", new("列出全部改法", "list all repairs")),
        ("disclosure repair 2025.docx --out corrected.docx", new("按最可能的改法写出更正后的副本", "write a copy corrected in the likeliest way")),
        ("disclosure repair 2025.txt --out corrected.json --choose 2", new("按第 2 种改法更正", "apply the second repair")),
    ];

    public static BilingualText CompletionSummary { get; } = new("写出命令补全脚本", "write the script that completes the command's words");

    public static BilingualText CompletionExplanation { get; } = new(
        "写出 bash、zsh 或 PowerShell 的补全脚本：命令、选项及其取值、规则编号。",
        "Writes the script of completion for bash, zsh or PowerShell: verbs, options and their values, rule ids.");

    public static IReadOnlyList<(string CommandLine, BilingualText Purpose)> CompletionExamples { get; } =
    [
        ("disclosure completion bash > ~/.local/share/bash-completion/completions/disclosure", new("bash：新开的终端即可补全", "bash: completes in every new shell")),
        ("disclosure completion zsh >> ~/.zshrc", new("zsh", "zsh")),
        ("disclosure completion pwsh >> $PROFILE", new("PowerShell", "PowerShell")),
    ];

    public static BilingualText RulesSummary { get; } = new("列出规则目录，或说明一条规则、一种可能原因", "list the rule catalogue, or explain one rule or slip");

    public static BilingualText RulesExplanation { get; } = new(
        "列出全部规则；给出编号时说明这一条的内容、依据、适用格式、所读的格、提示语，并举例。可能原因（DR）和读取时的问题（DP）的编号也能说明。"
            + "markdown 写出整本手册。",
        "Lists every rule; with an id, explains one: what must hold, on what basis, in which editions, from which cells, how a breach is told, "
            + "with examples. Ids of likely slips (DR) and of problems in reading (DP) are explained too. As markdown, the whole manual.");

    public static IReadOnlyList<(string CommandLine, BilingualText Purpose)> RulesExamples { get; } =
    [
        ("disclosure rules", new("列出全部规则", "list every rule")),
        ("disclosure rules DC3001", new("说明一条规则", "explain one rule")),
        ("disclosure rules --format json --out rules.json", new("把规则目录写成 JSON", "write the catalogue as JSON")),
        ("disclosure rules --format markdown --out rules.md", new("写出规则手册", "write the manual of rules")),
        ("disclosure rules --analyse", new("分析等式：填错一格能否定位", "analyse the equations: which single errors can be located")),
    ];
}
