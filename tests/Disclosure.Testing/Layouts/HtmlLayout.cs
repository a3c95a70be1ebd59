using System.Text;
using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Testing.Layouts;

/// <summary>One way in which published reports arrive as web pages.</summary>
/// <param name="Name">What the layout looks like.</param>
/// <param name="PrintTable">Prints a table.</param>
/// <param name="PrintPage">Puts the report's markup into a page.</param>
/// <param name="Encode">Turns the page into bytes.</param>
public sealed record HtmlLayout(string Name, Func<LaidOutTable, string> PrintTable, Func<string, string> PrintPage, Func<string, byte[]> Encode)
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    /// <summary>Every layout: each way to print a table, each kind of page, each encoding.</summary>
    public static IReadOnlyList<HtmlLayout> All { get; } =
    [
        .. HtmlTables.All.Select(table => new HtmlLayout(table.Name, table.Print, HtmlPages.Plain, Utf8)),
        new("figures of section 二 that do not span", HtmlTables.Ragged, HtmlPages.Plain, Utf8) { Promise = LayoutPromise.SomeFigures },
        new("Office markup with figures that are not shown", HtmlTables.WithHiddenMarkup, HtmlPages.Plain, Utf8) { HasDecoys = true },
        new("figures beside digits that a style sheet hides", HtmlStyledTables.WithHiddenDigits, HtmlPages.Plain, Utf8) { HasDecoys = true },
        new("figures in styles that hide nothing", HtmlStyledTables.WithInnocentStyles, HtmlPages.Plain, Utf8),
        new("figures with marks that a style sheet raises", HtmlStyledTables.WithMarks, HtmlPages.Plain, Utf8) { HasDecoys = true, Told = ["DP2040"] },
        new("figures behind digits that a style sheet strikes", HtmlStyledTables.WithStruckDigits, HtmlPages.Plain, Utf8) { HasDecoys = true, Told = ["DP2040"] },
        .. HtmlPages.All.Select(page => new HtmlLayout(page.Name, HtmlTables.WithSpans, page.Print, Utf8) { HasDecoys = page.HasDecoys }),
        new("the year above each table", table => $"<p>表（{table.Year}年度）</p>{HtmlTables.WithSpans(table)}", HtmlPages.Plain, Utf8),
        new("heads in other words", HtmlTables.WithSpans, body => HtmlPages.Plain(OtherWords.InHeads(body)), Utf8),
        new("headings in other words", HtmlTables.WithSpans, body => HtmlPages.Plain(OtherWords.InHeadings(body)), Utf8),
        new("a table for each track", table => string.Concat(TitledCases.Of(table).Select(part => $"<p>{part.Title}</p>{HtmlTables.WithSpans(part.Table)}")), HtmlPages.Plain, Utf8),
        new("the year before above each table", table => $"<h4>{table.Year - 1}年度</h4>{HtmlTables.WithSpans(table.YearBefore)}<h4>{table.Year}年度</h4>{HtmlTables.WithSpans(table)}", HtmlPages.Plain, Utf8) { Promise = LayoutPromise.NoFigure, HasDecoys = true },
        new("the year before in a table beside", table => $"<table><tr><td>{table.Year}年<br>{HtmlTables.WithSpans(table)}</td><td>{table.Year - 1}年<br>{HtmlTables.WithSpans(table.YearBefore)}</td></tr></table>", HtmlPages.Plain, Utf8) { Promise = LayoutPromise.NoFigure, HasDecoys = true },
        new("each figure behind that of the year before", table => HtmlTables.WithSpans(TwoYears.SideBySide(table)), HtmlPages.Plain, Utf8) { Promise = LayoutPromise.NoFigure, HasDecoys = true },
        new("each figure behind that of the year before, under their years", table => HtmlTables.WithSpans(TwoYears.SideBySideUnderYears(table)), HtmlPages.Plain, Utf8) { Promise = LayoutPromise.NoFigure, HasDecoys = true },
        new("UTF-8 with a mark", HtmlTables.WithSpans, HtmlPages.Plain, page => [0xEF, 0xBB, 0xBF, .. Utf8(page)]),
        new("GB18030 declared as GB2312", HtmlTables.WithSpans, page => HtmlPages.Declared(page, "gb2312"), Gb18030.GetBytes),
        new("GB18030 declared as UTF-8", HtmlTables.WithSpans, page => HtmlPages.Declared(page, "utf-8"), Gb18030.GetBytes),
        new("UTF-8 declared as GBK", HtmlTables.WithSpans, page => HtmlPages.Declared(page, "GBK"), Utf8),
        new("UTF-16 with a mark", HtmlTables.WithSpans, HtmlPages.Plain, page => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(page)]),
        new("UTF-16 without a mark", HtmlTables.WithSpans, HtmlPages.Plain, Encoding.Unicode.GetBytes),
        new("UTF-16 with the upper byte first", HtmlTables.WithSpans, HtmlPages.Plain, Encoding.BigEndianUnicode.GetBytes),
    ];

    /// <summary>What reading it must give.</summary>
    public LayoutPromise Promise { get; init; } = LayoutPromise.Figures;

    /// <summary>The codes of the problems that reading it must tell.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary>Whether the page holds figures that are not shown.</summary>
    public bool HasDecoys { get; init; }

    /// <summary>The whole report as a page.</summary>
    public byte[] Render(AnnualDisclosureReport report)
    {
        var body = new StringBuilder();
        body.Append($"<h1>{Escape($"{report.Authority}{report.Year}年政府信息公开工作年度报告")}</h1>\n");
        body.Append($"<p>　　本报告数据的统计期限为{report.Year}年1月1日至{report.Year}年12月31日。</p>\n");
        foreach (var section in report.Sections!)
        {
            body.Append($"<p><strong>{FormSection.Numeral(section.Number!.Value)}、{Escape(section.Title)}</strong></p>\n");
            foreach (var paragraph in section.Text.Split('\n')) body.Append($"<p>　　{Escape(paragraph)}</p>\n");
            if (report.Form.Tables.Any(table => table.Section == section.Statutory!.Kind)) body.Append(PrintTable(LaidOutTable.Of(section.Statutory!.Kind, report))).Append('\n');
        }

        return Encode(PrintPage(body.ToString()));
    }

    /// <summary>The layout's name.</summary>
    public override string ToString() => Name;

    internal static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static byte[] Utf8(string page) => Encoding.UTF8.GetBytes(page);
}
