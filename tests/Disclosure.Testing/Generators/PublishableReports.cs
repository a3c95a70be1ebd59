using Disclosure.Forms;
using Disclosure.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing.Generators;

/// <summary>Reports for which there is an official document: rows are whole or not there, and their texts could stand on paper.</summary>
public static class PublishableReports
{
    private static readonly string[] Remarks =
    [
        "3项(41笔)", "251000美元", "约5", "12件（含去年2件）", "1,23", "3/4", "5%", "<b>5</b>", "&amp;5", "5 & 6", "\"5\"", "=1+1", "+5件", "@SUM(A1)", "5|6", "5\\|6",
        "5\\6", "*5*", "_5_", "`5`", "[5](6)", "~~5~~", "5<br>6", "#5", "5\n件", "见附表 2", "详见\n附表", "x_0041_", "_x0041_5", "'5", "{5}", "${5}", "&#53;", "件", "𠮷5", "-5-", "--", "---", "一",
    ];

    private static readonly string[] Pieces =
    [
        "本机关", "主动公开", "信息", "共 12 件", "《办法》", "“三安全”", "=1+1", "+1", "@甲", "-1", "|", "||", "\\", "\\|", "<b>", "</p>", "<table>", "<td>9</td>", "&amp;", "&lt;", "&", "<", ">", "*", "**", "_", "`",
        "```", "#", "~~", "[链接](http://a.b)", "![图](x)", "\"", "'", "{0}", "$1", "_x0041_", "&#49;", "𠮷", "🏛", "é", "１２", "，", "。", "；", "%", "1.", "1)", "（一）", "\u00A0", "\u3000", "]]>", "<!--", "-->", "<br>",
    ];

    private static readonly string[] Openings = ["", "", "", "　　", "  ", "\t", "    ", "# ", "- ", "+ ", "> ", "1. ", "12) ", "=", "--- ", "|", "* ", "'", "@"];

    /// <summary>A report of either edition.</summary>
    public static Gen<AnnualDisclosureReport> Any { get; } =
        from report in BalancedReports.Any
        from kept in Gen.Elements(0, 1, 8, 60)
        from figures in Gen.CollectToArray(report.Form.Cells, cell => Gen.Frequency((kept, Gen.Constant(report[cell])), (1, FigureOf(cell))))
        from left in Gen.Frequency((4, Gen.Constant<HashSet<string>>([])), (1, LeftOut(report.Form)))
        from sections in Sections(report.Form)
        select Build(report, figures, left, sections);

    /// <summary>A section's text: paragraphs that begin and go on in every way, blanks at their edges, empty ones between.</summary>
    public static Gen<string> Text { get; } =
        from paragraphs in Paragraph.ListOf(5)
        from ends in Gen.Elements("\n", "\n\n", "\r\n")
        select string.Join(ends, paragraphs);

    private static Gen<string> Paragraph =>
        from opening in Gen.Elements(Openings)
        from first in Gen.Elements("本年度", "我局")
        from count in Gen.Choose(0, 6)
        from pieces in Gen.Elements(Pieces).ArrayOf(count)
        from end in Gen.Elements("", " ", "。", "　")
        select opening + first + string.Concat(pieces) + end;

    private static Gen<Figure> FigureOf(FormCell cell) => Gen.Frequency(
        (6, Gen.Constant(Figure.Blank)),
        (4, Gen.Choose(0, 9).Select(count => (Figure)(long)count)),
        (1, Gen.Choose(10, int.MaxValue).Select(count => (Figure)(long)count)),
        (1, Gen.Elements(9_007_199_254_740_993, 999_999_999_999_999, 1_000_000_000_000_000, long.MaxValue).Select(count => (Figure)count)),
        (1, Gen.Elements("/", "-", "—", "——", "–", "－", "_", "__", "／", "\\", "无", "不适用").Select(Figure.OfText)),
        (1, Gen.Elements(Remarks).Select(Figure.OfText)),
        (1, Gen.Choose(-99, -1).Select(count => (Figure)(long)count)),
        (1, Gen.Choose(1, 9).Select(count => ((Figure)(long)count).PrintedAs($"{count}件"))),
        (cell.Kind == FigureKind.Amount ? 3 : 0, Gen.Choose(1, 99_999_999).Select(hundredths => (Figure)(hundredths / 100m))),
        (1, Gen.Elements(0.0000000001m, 123456789012.345m, 1.2345678901234567890123456789m, -0.5m, 1234567890123456.75m).Select(amount => (Figure)amount)));

    // The rows that the document does not have: all of a block or a group, or single ones; seldom a whole table.
    private static Gen<HashSet<string>> LeftOut(Form form) => Gen.OneOf(
        Gen.SubListOf(form.Cells.Select(cell => cell.Row.Path).Where(path => path.Contains('.')).Distinct()).Select(rows => rows.ToHashSet()),
        Gen.Elements(form.Tables.SelectMany(table => table.Blocks).SelectMany(block => block.RowGroups)).Select(group => form.Cells.Where(cell => cell.Row.Group == group).Select(cell => cell.Row.Path).ToHashSet()),
        Gen.Elements(form.Tables.SelectMany(table => table.Blocks).Where(block => block.Rows.All(row => row.Key.Length > 0))).Select(block => block.Rows.Select(row => row.Path).ToHashSet()),
        Gen.Elements(form.Tables.Where(table => table.Section != SectionKind.Applications)).Select(table => table.Cells.Select(cell => cell.Row.Path).ToHashSet()));

    private static Gen<List<ReportSection>> Sections(Form form) =>
        from texts in Gen.CollectToArray(FormSection.All, section => Gen.Frequency((1, Gen.Constant("")), (4, Text)))
        from left in Gen.Frequency((5, Gen.Constant(0)), (1, Gen.Choose(1, 6)))
        select FormSection.All.Where(section => section.Number != left).Select(section => new ReportSection(section.Number, section.Label.Chinese, texts[section.Number - 1])).ToList();

    private static AnnualDisclosureReport Build(AnnualDisclosureReport report, Figure[] figures, HashSet<string> left, List<ReportSection> sections)
    {
        var builder = report.ToBuilder();
        builder.Sections = sections;
        foreach (var cell in report.Form.Cells) builder.Set(cell, left.Contains(cell.Row.Path) ? Figure.Absent : figures[cell.Index]);
        return builder.Build();
    }
}
