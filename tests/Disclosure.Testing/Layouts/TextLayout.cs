using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Testing.Layouts;

/// <summary>One way in which published reports arrive as text.</summary>
/// <param name="Name">What the layout looks like.</param>
/// <param name="PrintTable">Prints a table.</param>
public sealed record TextLayout(string Name, Func<LaidOutTable, IEnumerable<string>> PrintTable)
{
    /// <summary>Every layout.</summary>
    public static IReadOnlyList<TextLayout> All { get; } =
    [
        new("a cell a line, closed by a bar; spans as further bars", BarredCells),
        new("a cell a line, its bar on the next", table => BarredCells(table).SelectMany(line => line is ['|', ..] ? [line] : line.Split(' ', 2))),
        new("rows with bars between their cells", table => table.Rows.Select(row => Joined(row, " | "))) { RowsAreLines = true },
        new("rows with bars behind their cells", table => table.Rows.Select(row => Joined(row, " | ") + " |")) { RowsAreLines = true },
        new("rows with tabs", table => table.Rows.Select(row => Joined(row, "\t"))) { RowsAreLines = true },
        new("whole rows with tabs", table => table.Filled().Select(row => string.Join('\t', row))) { RowsAreLines = true },
        new("whole rows with bars", table => table.Filled().Select(row => string.Join(" | ", row))) { RowsAreLines = true },
        new("Markdown", MarkdownRows) { RowsAreLines = true },
        new("a cell a line", Cells) { Promise = LayoutPromise.Rows },
        new("a cell a line, an empty line between", table => Cells(table).SelectMany(cell => new[] { cell, "" })) { Promise = LayoutPromise.Rows },
        new("a table for each row, its label repeated as a heading", table => TextTables.TableForEachRow(table, repeatsLabel: true)),
        new("a table for each row, its label as the heading", table => TextTables.TableForEachRow(table, repeatsLabel: false)),
        new("rows of figures below their labels", TextTables.RowsBelowLabels) { Promise = LayoutPromise.Rows },
        new("rows of figures behind all their labels", TextTables.LabelsBeforeRows) { Promise = LayoutPromise.Rows },
        new("rows of figures without labels", TextTables.RowsWithoutLabels) { Promise = LayoutPromise.NoLabelledRow },
        new("the text of a page, the figures of several rows between labels", TextTables.PageText) { Promise = LayoutPromise.SomeFigures },
        new("a cell a line, blanks dropped", table => Cells(table).Where(cell => cell.Length > 0)) { Promise = LayoutPromise.SomeFigures },
        new("rows with tabs, litigation before reconsideration", table => RearrangedTables.LitigationFirst(table).Rows.Select(row => Joined(row, "\t"))) { Promise = LayoutPromise.SomeFigures },
        new("whole rows with tabs, litigation before reconsideration", table => RearrangedTables.LitigationFirst(table).Filled().Select(row => string.Join('\t', row))) { Promise = LayoutPromise.SomeFigures },
        new("a cell a line, litigation before reconsideration", table => Cells(RearrangedTables.LitigationFirst(table))) { Promise = LayoutPromise.SomeFigures },
        new("rows with spaces between their cells", table => table.Rows.Select(row => Joined([.. row.Where(cell => cell.Text.Length > 0)], "  "))) { Promise = LayoutPromise.SomeFigures },
        new("a cell a line, repeated text dropped", table => Cells(table).Distinct()) { Promise = LayoutPromise.SomeFigures },
        new("rows with tabs, the year above each table", table => [$"{table.Year}年度", .. Tabs(table)]) { Promise = LayoutPromise.Figures, RowsAreLines = true },
        new("rows with tabs, heads in other words", Tabs) { Promise = LayoutPromise.Figures, RowsAreLines = true, Wording = OtherWords.InHeads },
        new("rows with tabs, headings in other words", Tabs) { Promise = LayoutPromise.Figures, RowsAreLines = true, Wording = OtherWords.InHeadings },
        new("rows with tabs, a table for each track", table => TitledCases.Of(table).SelectMany(part => Tabs(part.Table).Prepend(part.Title ?? "下表为全年数据。"))) { Promise = LayoutPromise.SomeFigures },
        new("rows with tabs, the year before above each table", table => [$"{table.Year - 1}年度", .. Tabs(table.YearBefore), $"{table.Year}年度", .. Tabs(table)]) { Promise = LayoutPromise.NoFigure, HasDecoys = true },
        new("rows with tabs, the table of the year before alone", table => [$"年份：{table.Year - 1}", .. Tabs(table.YearBefore)]) { Promise = LayoutPromise.NoFigure, HasDecoys = true },
        new("rows with tabs, each figure behind that of the year before", table => Tabs(TwoYears.SideBySide(table))) { Promise = LayoutPromise.NoFigure, HasDecoys = true },
    ];

    /// <summary>Tables in Markdown.</summary>
    public static TextLayout Markdown => All[7];

    /// <summary>What reading it must give.</summary>
    public LayoutPromise Promise { get; init; }

    /// <summary>Whether it holds figures of another year.</summary>
    public bool HasDecoys { get; init; }

    private Func<string, string> Wording { get; init; } = line => line;

    /// <summary>Whether each row stands on a line of its own with its label.</summary>
    public bool RowsAreLines { get; init; }

    /// <summary>The whole report as text.</summary>
    public string Render(AnnualDisclosureReport report, Func<string, string>? typography = null)
    {
        var lines = new List<string> { $"{report.Authority}{report.Year}年政府信息公开工作年度报告", $"本报告数据的统计期限为{report.Year}年1月1日至{report.Year}年12月31日。" };
        foreach (var section in report.Sections!)
        {
            lines.Add($"{FormSection.Numeral(section.Number!.Value)}、{section.Title}");
            lines.AddRange(section.Text.Split('\n'));
            if (report.Form.Tables.Any(table => table.Section == section.Statutory!.Kind)) lines.AddRange(PrintTable(LaidOutTable.Of(section.Statutory!.Kind, report)));
        }

        return string.Join('\n', lines.Select(Wording).Select(typography ?? (line => line)));
    }

    /// <summary>The layout's name.</summary>
    public override string ToString() => Name;

    private static IEnumerable<string> BarredCells(LaidOutTable table) => table.Rows.SelectMany(row => row.Select((cell, index) =>
        $"{cell.Text} |{(index == row.Count - 1 && table.Width > row.Count ? " " + new string('|', table.Width - row.Count) : "")}".TrimStart()));

    private static IEnumerable<string> Tabs(LaidOutTable table) => table.Rows.Select(row => Joined(row, "\t"));

    private static IEnumerable<string> Cells(LaidOutTable table) => table.Rows.SelectMany(row => row.Select(cell => cell.Text));

    private static string Joined(IReadOnlyList<LaidOutCell> row, string separator) => string.Join(separator, row.Select(cell => cell.Text));

    private static IEnumerable<string> MarkdownRows(LaidOutTable table)
    {
        var rows = table.Filled().Select(row => $"| {string.Join(" | ", row)} |").ToList();
        rows.Insert(1, $"|{string.Concat(Enumerable.Repeat(" --- |", table.Width))}");
        return rows.Prepend("").Append("");
    }
}
