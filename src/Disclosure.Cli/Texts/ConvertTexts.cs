using System.Globalization;
using Disclosure.Messages;

namespace Disclosure.Cli.Texts;

/// <summary>What is said of writing official forms.</summary>
internal static class ConvertTexts
{
    public static BilingualText Summary { get; } = new(
        "写成法定格式的文件（Word、Excel、网页、Markdown、JSON）",
        "write the official form as Word, Excel, HTML, Markdown or JSON");

    public static BilingualText Explanation { get; } = new(
        "读取一份报告，写成所属版本法定格式的文件：标题、各部分正文、三张表，行名、列名、单位和合并的表头都照格式印制。数字照原样写出，写成后先读回核对，有一格不同就不写。报告有错误时不写，并逐条列出；加 --allow-errors 照样写出。表中缺失的行不补。退出码："
            + "0 已写出，1 没有写出，2 文件未能读取，64 命令写法有误。",
        "Reads one report and writes it as the official form of its edition: title, sections and the three tables with their labels, units and "
            + "merged heads. Figures are written as they are; what is written is read back first, and not kept where one cell differs. "
            + "A report with errors is not written, and its errors are told; --allow-errors writes it all the same. "
            + "Rows that are absent are not made up. Exit codes: 0 written, 1 not written, 2 the input could not be read, 64 wrong usage.");

    public static IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples { get; } =
    [
        ("disclosure convert 2025.txt --to docx --out 2025.docx", new("写成 Word 文件", "write a Word document")),
        ("disclosure convert 2025.json --compute-totals --out 2025.xlsx", new(
            "按各分项重新计算总计，再写成 Excel 文件；格式随文件名",
            "compute all totals anew and write a workbook; the file's name tells the format")),
        ("disclosure convert reports/ --to docx --out forms/", new("把整个文件夹逐份写成 Word 文件", "write a Word document of each report of a folder")),
        ("disclosure convert 2025.docx --to markdown", new("写成 Markdown，显示在屏幕上", "show it as Markdown")),
        ("disclosure convert 2025.pdf --to html --allow-errors --out 2025.html", new("有错误也照样写成网页", "write a page though the report has errors")),
    ];

    public static BilingualText FormatIsDue { get; } = new(
        "请用 --to 说明写成哪种格式：docx、xlsx、html、markdown 或 json；--out 的文件名以 .docx、.xlsx、.html、.md 或 .json 结尾时可以不写。",
        "Say with --to what to write: docx, xlsx, html, markdown or json; it may be left out where --out ends in .docx, .xlsx, .html, .md or .json.");

    public static BilingualText FolderIsDue { get; } = new(
        "转换多份文件时，请用 --out 给出存放的文件夹，用 --to 说明格式。", "Several documents are converted into a folder: name it with --out, and the format with --to.");

    public static BilingualText WrittenInAll(int written, int all) => new($"共 {all} 份，已写出 {written} 份。", $"{written} of {all} were written.");

    public static BilingualText OutIsDue(string format) => new(
        $"{format} 文件不能显示在屏幕上，请用 --out 给出文件名。",
        $"A {format} file cannot be shown on a screen; name a file with --out.");

    public static BilingualText HasErrors(int count) => new(
        $"报告有 {count} 处错误，没有写出；更正后再写，或加 --allow-errors 照样写出。",
        $"The report has {count} errors and was not written; correct them first, or write it all the same with --allow-errors.");

    public static BilingualText IsUndecided(int count) => new(
        $"有 {count} 处因缺少数字未能核对，无法判定报告有无错误，没有写出；补齐后再写，或加 --allow-errors 照样写出。",
        $"In {count} places figures are missing, so that whether the report has errors could not be decided, and it was not written; "
            + "supply them first, or write it all the same with --allow-errors.");

    public static BilingualText WrittenWithErrors(int count) => new(
        $"已写出；报告仍有 {count} 处错误，用 check 可查看。",
        $"Written; the report still has {count} errors, which check tells.");

    public static BilingualText CellsAreAbsent(int count) => new(
        $"有 {count} 格在读取的文件中缺失或未能读出，所在的行没有写入表格。",
        $"{count} cells were absent from the input or could not be read; their rows are not in the tables.");

    public static BilingualText NoTotal(BilingualText cell, string given) => new(
        $"“{cell.Chinese}”不是整数（{(given.Length == 0 ? "缺失" : given)}），无法计算总计，没有写出。",
        $"“{cell.English}” holds no whole number ({(given.Length == 0 ? "absent" : given)}), so totals cannot be computed and nothing was written.");

    public static BilingualText TotalReplaced(BilingualText cell, string from, string to) => new(
        $"“{cell.Chinese}”原为 {from}，按各分项计算为 {to}，已改写。",
        $"“{cell.English}” held {from}; its parts add up to {to}, which was written.");

    public static BilingualText YearReadsOtherwise(int? year, int? read) => new(
        $"数字读回一致，但年份读回后不同：报告为{Year(year)}，读回为{Year(read)}。",
        $"The figures read back the same, but the year does not: the report has {EnglishYear(year)}, read back is {EnglishYear(read)}.");

    public static BilingualText OrganReadsOtherwise(string? organ, string? read) => new(
        $"数字读回一致，但机关名称读回后不同：报告为{Quoted(organ)}，读回为{Quoted(read)}。",
        $"The figures read back the same, but the organ does not: the report has {EnglishQuoted(organ)}, read back is {EnglishQuoted(read)}.");

    public static BilingualText HeadingReadsOtherwise(string? heading, string? read) => new(
        $"数字读回一致，但正文的各部分读回后不同：报告中为{Quoted(heading)}之处，读回为{Quoted(read)}。",
        $"The figures read back the same, but the sections do not: where the report has {EnglishQuoted(heading)}, read back is {EnglishQuoted(read)}.");

    public static BilingualText TextReadsOtherwise(string heading, string text, string read) => new(
        $"数字读回一致，但“{heading}”的正文读回后不同：报告为{Quoted(text)}，读回为{Quoted(read)}。",
        $"The figures read back the same, but the text of “{heading}” does not: the report has {EnglishQuoted(text)}, read back is {EnglishQuoted(read)}.");

    public static BilingualText HowToKeepIt { get; } = new(
        "文件已写出。要一字不差，请用 --to json；要用这种格式，请改动报告中的这一处：机关名称和年份应能从标题读出，正文中不要有像标题（如以“三、”开头）或像表格的行，也不要有文件不能保存的字符。",
        "The document is written. To keep every word, write --to json; to keep this format, change the report there: "
            + "organ and year must show in the title, and no line of the text may look like a heading (such as one that begins with “三、"
            + "”) or a table, or hold characters that no document can.");

    public static BilingualText TotalTooLarge { get; } = new(
        "有一项总计超出 19 位数，无法计算，没有写出。",
        "A total is beyond 64 bits and cannot be computed; nothing was written.");

    private static string Year(int? year) => year is int known ? $" {known} 年" : "空";

    private static string EnglishYear(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "none";

    private static string Quoted(string? text) => string.IsNullOrEmpty(text) ? "空" : $"“{text}”";

    private static string EnglishQuoted(string? text) => string.IsNullOrEmpty(text) ? "nothing" : $"“{text}”";
}
