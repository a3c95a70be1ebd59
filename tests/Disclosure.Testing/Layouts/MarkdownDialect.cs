using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Testing.Layouts;

/// <summary>One way in which converters and people write Markdown, beyond its plain tables.</summary>
/// <param name="Name">What it looks like.</param>
/// <param name="PrintTable">Prints a table.</param>
/// <param name="PrintLine">Prints a line of the text between the tables.</param>
public sealed partial record MarkdownDialect(string Name, Func<LaidOutTable, string> PrintTable, Func<string, string> PrintLine)
{
    private static readonly string[] Emphasis = ["**", "__", "*", "_", "`", "***"];

    /// <summary>Every dialect.</summary>
    public static IReadOnlyList<MarkdownDialect> All { get; } =
    [
        new("tags between the tables", Filled, line => line.StartsWith('#') ? $"<p align=\"center\">{line.TrimStart('#', ' ')}</p>\n" : $"<div style=\"page-break-after: always\"></div>\n\n<!-- {line} -->\n<a name=\"t\"></a>{line}<br/>\n"),
        new("coloured text", table => Rows(table.Filled(), text => text.Length > 0 ? $"<span style=\"color:#333; font-size:12px\">{text}</span>" : "<br>"), line => $"<font color=\"red\">{line}</font>\n"),
        new("text in the middle", table => Rows(table.Filled(), text => $"<center>{text}</center>"), line => $"<div align=center>\n\n{line}\n\n</div>\n"),
        new("emphasis", table => Rows(table.Filled(), (text, at) => Figure().IsMatch(text) ? $"{Emphasis[at % Emphasis.Length]}{text}{Mirrored(Emphasis[at % Emphasis.Length])}" : text.Length > 0 && !text.Any(char.IsPunctuation) ? $"**{text}**" : text), line => line),
        new("emphasis within figures", table => Rows(table.Filled(), text => Figure().IsMatch(text) && text.Length > 2 ? $"{text[0]}**{text[1]}**{text[2..]}" : text), line => line),
        new("tables as HTML", HtmlTables.WithSpans, line => line),
        new("tables as pages of HTML", table => $"<html><body>{HtmlTables.WithSpans(table)}</body></html>", line => line),
        new("a table as HTML among others", table => table.Section == SectionKind.Applications ? HtmlTables.WithSpans(table) : Filled(table), line => line),
        new("the text of merged cells repeated", table => Rows(table.Repeated(), text => text), line => line),
        new("words in place of empty cells", table => Rows(table.Filled(), text => text.Length > 0 ? text : "NaN"), line => line),
        new("spaces in place of empty cells", table => Rows(table.Filled(), text => text.Length > 0 ? text : "&nbsp;"), line => line),
    ];

    /// <summary>What reading it must give.</summary>
    public LayoutPromise Promise { get; init; } = LayoutPromise.Figures;

    /// <summary>The whole report.</summary>
    public string Render(AnnualDisclosureReport report)
    {
        var text = new StringBuilder();
        Line($"# {report.Authority}{report.Year}年政府信息公开工作年度报告");
        Line($"本报告数据的统计期限为{report.Year}年1月1日至{report.Year}年12月31日。");
        foreach (var section in report.Sections!)
        {
            Line($"## {FormSection.Numeral(section.Number!.Value)}、{section.Title}");
            foreach (var paragraph in section.Text.Split('\n')) Line(Escaped(paragraph));
            if (report.Form.Tables.Any(table => table.Section == section.Statutory!.Kind)) text.Append(PrintTable(LaidOutTable.Of(section.Statutory!.Kind, report))).Append("\n\n");
        }

        return text.ToString();

        void Line(string line) => text.Append(PrintLine(line)).Append("\n\n");
    }

    /// <summary>The dialect's name.</summary>
    public override string ToString() => Name;

    private static string Filled(LaidOutTable table) => Rows(table.Filled(), text => text);

    private static string Rows(IReadOnlyList<IReadOnlyList<string>> rows, Func<string, string> print) => Rows(rows, (text, _) => print(text));

    private static string Rows(IReadOnlyList<IReadOnlyList<string>> rows, Func<string, int, string> print)
    {
        var lines = rows.Select((row, index) => $"| {string.Join(" | ", row.Select((text, column) => print(Escaped(text), index + column)))} |").ToList();
        lines.Insert(1, $"|{string.Concat(Enumerable.Repeat(" --- |", rows[0].Count))}");
        return string.Join('\n', lines);
    }

    private static string Escaped(string text) => Mark().Replace(text, mark => mark.Value switch { "&" => "&amp;", "<" => "&lt;", var other => $"\\{other}" });

    private static string Mirrored(string mark) => string.Concat(mark.Reverse());

    [GeneratedRegex(@"[\\`*_\[\]|~^<&]")]
    private static partial Regex Mark();

    [GeneratedRegex("^[0-9]+$")]
    private static partial Regex Figure();
}
