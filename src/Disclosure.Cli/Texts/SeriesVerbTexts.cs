using Disclosure.Messages;

namespace Disclosure.Cli.Texts;

/// <summary>What help teaches about the verbs that compare reports.</summary>
internal static class SeriesVerbTexts
{
    public static BilingualText SeriesSummary { get; } = new(
        "检查同一机关历年的报告，核对两年之间的数字", "audit several years of each organ, and hold each against the year before");

    public static BilingualText SeriesExplanation { get; } = new(
        "把文件夹中的报告按机关归组（机关名称相同，或在 --adjustments 的文件中列为同一机关），逐年检查，并核对每年与上年之间的结转、现行有效文件等；缺少的年份、未能归组的报告会列出。"
            + "机构改革等合法原因写在 --adjustments 的 JSON 文件中。退出码与 check 相同。",
        "Puts the reports of a folder together by organ (the same name, or one organ by the --adjustments file), audits each year and holds it "
            + "against the year before: what is carried over, documents in force and so on. Missing years and reports that belong to no series are told. "
            + "Reorganisations and other lawful reasons stand in the --adjustments file, which is JSON. Exit codes are those of check.");

    public static IReadOnlyList<(string CommandLine, BilingualText Purpose)> SeriesExamples { get; } =
    [
        ("disclosure series reports/", new("检查文件夹中各机关历年的报告", "audit all years of all organs in a folder")),
        ("disclosure series reports/ --adjustments adjustments.json", new("已在文件中说明的机构调整不算问题", "with reorganisations explained by a file")),
        ("disclosure series reports/ --format html --out series.html", new("写成网页：每个机关一条年份带", "write a page with a strip of years for each organ")),
    ];

    public static BilingualText DiffSummary { get; } = new("逐格比较两份报告的数字", "compare two reports cell by cell");

    public static BilingualText DiffInputs { get; } = new("<文件> <文件>", "<file> <file>");

    public static BilingualText DiffExplanation { get; } = new(
        "读取两份报告，列出数字不同的格和只有一份才有的格。退出码：0 各格相同，1 有不同，2 有文件未能读取，64 命令写法有误。",
        "Reads two reports and lists the cells whose figures differ, and those that only one has. Exit codes: "
            + "0 all cells agree, 1 some differ, 2 an input could not be read, 64 wrong usage.");

    public static IReadOnlyList<(string CommandLine, BilingualText Purpose)> DiffExamples { get; } =
    [
        ("disclosure diff first.html corrected.html", new("比较同一年度先后公布的两个版本", "compare two versions that were published of one year")),
        ("disclosure diff 2025.docx 2025.xlsx --out diff.xlsx", new("比较两个文件，结果写成表格", "compare two documents, as a workbook")),
    ];

    public static BilingualText TwoInputsAreDue { get; } = new("diff 需要两个文件。", "diff takes two files.");

    public static BilingualText NotOneFile(string name) => new(
        $"“{name}”不是一个文件；diff 逐格比较两份报告，请给出两个文件名。同一机关各年度的比较用 disclosure series。",
        $"“{name}” is no single file; diff compares two reports cell by cell, so name two files. For all years of an organ there is disclosure series.");

    public static BilingualText Same { get; } = new("两份报告各格相同。", "The two reports agree in every cell.");

    public static BilingualText Differing(int count) => new($"{count} 格不同", $"{count} {(count == 1 ? "cell differs" : "cells differ")}");

    public static BilingualText Cell { get; } = new("单元格", "Cell");

    public static BilingualText DiffHeading { get; } = new("两份报告的不同之处", "Where two reports differ");

    public static BilingualText NoSuchCell { get; } = new("（没有这一格）", "(no such cell)");
}
