using Disclosure.Cli.Running;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Results.Running;

namespace Disclosure.Cli.Choices;

/// <summary>
/// A format in which results are written: one row of data, from which the values of <c>--format</c> and <c>--to</c>, their help, the completion
/// of shells and the endings of file names follow.
/// </summary>
/// <param name="Word">The word that names it on the command line.</param>
/// <param name="Endings">The endings of its files, with the point; the usual one first.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Purpose">What it is for, as help says behind the word.</param>
internal sealed record ResultFormat(string Word, IReadOnlyList<string> Endings, string MediaType, BilingualText Purpose)
{
    /// <summary>For people, on a terminal.</summary>
    public static ResultFormat Text { get; } = new("text", [".txt"], "text/plain", new("给人看（默认）", "for people (the default)"));

    /// <summary>For programs, after a published schema.</summary>
    public static ResultFormat Json { get; } = new("json", [".json"], "application/json", new("给程序用", "for programs"));

    /// <summary>For programs that work line by line.</summary>
    public static ResultFormat Ndjson { get; } = new("ndjson", [".ndjson", ".jsonl"], "application/x-ndjson", new("每份报告一行", "a report a line"));

    /// <summary>For spreadsheets.</summary>
    public static ResultFormat Csv { get; } = new("csv", [".csv"], "text/csv", new("给电子表格", "for spreadsheets"));

    /// <summary>For programs that read tables: columns with names that stay the same.</summary>
    public static ResultFormat CsvNames { get; } = new(
        "csv-names", [".csv"], "text/csv", new("同 csv，列名固定，供程序读取", "csv with the columns' stable names, for programs"));

    /// <summary>For systems that show the results of any analysis, as SARIF 2.1.0.</summary>
    public static ResultFormat Sarif { get; } = new(
        "sarif", [".sarif", ".sarif.json"], "application/sarif+json", new("给代码检查平台", "for systems that show results of analyses"));

    /// <summary>For people, as a page to look at, send and print.</summary>
    public static ResultFormat Html { get; } = new(
        "html", [".html", ".htm"], "text/html", new("是可用浏览器打开、打印的网页", "a page to look at and print"));

    /// <summary>For people, as a workbook.</summary>
    public static ResultFormat Xlsx { get; } = new(
        "xlsx", [".xlsx"], "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", new("是 Excel 工作簿", "a workbook"))
    {
        IsText = false,
    };

    /// <summary>For people, as a document.</summary>
    public static ResultFormat Markdown { get; } = new("markdown", [".md", ".markdown"], "text/markdown", new("是 Markdown 文本", "Markdown"));

    /// <summary>For people, as a Word document.</summary>
    public static ResultFormat Docx { get; } = new(
        "docx", [".docx"], "application/vnd.openxmlformats-officedocument.wordprocessingml.document", new("是 Word 文件", "a Word document"))
    {
        IsText = false,
    };

    /// <summary>All formats.</summary>
    public static IReadOnlyList<ResultFormat> All { get; } = [Text, Json, Ndjson, Csv, CsvNames, Sarif, Html, Xlsx, Markdown, Docx];

    /// <summary>Whether it can be shown on a terminal.</summary>
    public bool IsText { get; init; } = true;

    /// <summary>The format that a file's name asks for; null where it asks for none.</summary>
    public static ResultFormat? Named(string? file) => All
        .SelectMany(format => format.Endings, (format, ending) => (Format: format, Ending: ending))
        .Where(each => file?.EndsWith(each.Ending, StringComparison.OrdinalIgnoreCase) == true)
        .OrderByDescending(each => each.Ending.Length)
        .FirstOrDefault().Format;

    /// <summary>The format of a result, of what an option says and of the name of its file.</summary>
    /// <param name="formats">The formats that there are; the default first.</param>
    /// <param name="given">The format that the option names; null where it is left out.</param>
    /// <param name="file">The file that the result goes to; null for standard output.</param>
    /// <param name="option">The option, for the complaint.</param>
    /// <exception cref="UsageException">Option and name differ, or there is no such format.</exception>
    public static ResultFormat Of(IReadOnlyList<ResultFormat> formats, ResultFormat? given, string? file, string option)
    {
        var named = Named(file);
        if (given is not null && named is not null && !given.Endings.Intersect(named.Endings).Any()) throw Differ(given, named, file!, option);
        var words = formats.Select(format => format.Word);
        var endings = formats.SelectMany(format => format.Endings).Distinct();
        if ((given ?? named) is { } asked)
        {
            return formats.Contains(asked) ? asked : throw new UsageException(UsageTexts.NoSuchFormat(option, asked.Word, words, endings));
        }

        // A name without an ending asks for nothing; one with a strange ending asks for what there is not.
        return Path.GetExtension(file) is not { Length: > 1 } ending
            ? formats[0]
            : throw new UsageException(UsageTexts.NoSuchEnding(option, ending, words, endings));
    }

    /// <summary>Refuses to write to a terminal what cannot be shown there.</summary>
    /// <param name="file">The file that the result goes to; null for standard output.</param>
    /// <param name="surroundings">The terminal, if there is one.</param>
    /// <exception cref="UsageException">A file must be named.</exception>
    public void ThrowIfOnScreen(string? file, Surroundings surroundings)
    {
        if (!IsText && file is null && surroundings.TerminalWidth is not null) throw new UsageException(ConvertTexts.OutIsDue(Word.ToUpperInvariant()));
    }

    private static UsageException Differ(ResultFormat given, ResultFormat named, string file, string option)
    {
        var name = Path.GetFileName(file);
        var stem = name[..^named.Endings.Where(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)).Max(ending => ending.Length)];
        return new UsageException(UsageTexts.FormatAndNameDiffer(option, given.Word, name, named.Word, stem + given.Endings[0]));
    }
}
