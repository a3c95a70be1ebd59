using System.Text;

namespace Disclosure.Testing.Layouts;

/// <summary>The ways in which the statutory tables stand in web pages.</summary>
internal static class HtmlTables
{
    private const int RowsOfOutcomes = 15;

    public static IReadOnlyList<(string Name, Func<LaidOutTable, string> Print)> All { get; } =
    [
        ("spans", WithSpans),
        ("empty cells instead of spans", table => Table(table.Filled().Select(row => Row(row.Select(text => new LaidOutCell(text)))))),
        ("a foot before the body", table => $"<table><tfoot>{Row(table.Rows[^1])}</tfoot><tbody>{string.Concat(table.Rows.SkipLast(1).Select(row => Row(row).Replace("td", "th", StringComparison.Ordinal)))}</tbody></table>"),
        ("cells that are not closed", table => WithSpans(table).Replace("</td>", "", StringComparison.Ordinal).Replace("</tr>", "", StringComparison.Ordinal)),
        ("last cells that span past the edge", table => Print(table, (cell, row) => ReferenceEquals(cell, row[^1]) ? cell with { Columns = cell.Columns * 9 } : cell)),
        ("outcomes that span one row too few", table => Print(table, (cell, _) => cell.Rows >= RowsOfOutcomes ? cell with { Rows = cell.Rows - 1 } : cell)),
        ("outcomes that span one row too many", table => Print(table, (cell, _) => cell.Rows >= RowsOfOutcomes ? cell with { Rows = cell.Rows + 1 } : cell)),
        ("outcomes that span a billion rows", table => Print(table, (cell, _) => cell.Rows >= RowsOfOutcomes ? cell with { Rows = 1_000_000_000 } : cell)),
        ("labels that lost their spans over columns", table => Print(table, (cell, row) => row.Count > 7 && ReferenceEquals(cell, row[0]) && cell.Rows == 1 ? cell with { Columns = 1 } : cell)),
        ("an empty column behind", table => Table(table.Rows.Select(row => Row([.. row, new LaidOutCell("")])))),
        ("an empty row before", table => Table(table.Rows.Select(row => Row(row)).Prepend(Row(Enumerable.Repeat(new LaidOutCell(""), table.Width))))),
        ("empty rows without cells", table => Table(table.Rows.Select(row => row.Any(cell => cell.Rows > 1) || row.Count < 8 ? Row(row) : Row(row) + "<tr></tr>"))),
        ("Office markup", table => Table(table.Rows.Select(row => Row(row, Office)))),
        ("labels broken over lines", table => Table(table.Rows.Select(row => Row(row, text => Long(text) ? HtmlLayout.Escape(text[..3]) + "<br>\n" + HtmlLayout.Escape(text[3..]) : HtmlLayout.Escape(text))))),
        ("labels in several paragraphs", table => Table(table.Rows.Select(row => Row(row, text => Long(text) ? $"<p>{HtmlLayout.Escape(text[..4])}</p>\n<p>{HtmlLayout.Escape(text[4..])}</p>" : $"<p>{HtmlLayout.Escape(text)}</p>")))),
        ("invisible characters", table => Table(table.Rows.Select(row => Row(row, text => HtmlLayout.Escape(text.Length > 1 ? $"\u200B{text[0]}\u00AD{text[1..]}\uFEFF" : text))))),
        ("spaces that do not break", table => Table(table.Rows.Select(row => Row(row, text => $"&nbsp;{HtmlLayout.Escape(text)}&nbsp;\n")))),
        ("each character in a span", table => Table(table.Rows.Select(row => Row(row, text => string.Concat(text.Select(character => $"<span lang=EN-US>{HtmlLayout.Escape(character.ToString())}</span>")))))),
        ("outcomes that span four rows too few", table => Print(table, (cell, _) => cell.Rows >= RowsOfOutcomes ? cell with { Rows = cell.Rows - 4 } : cell)),
        ("groups that span one row too many", table => Print(table, (cell, row) => cell.Rows > 1 && cell.Text[0] == '（' && row.Count >= 8 ? cell with { Rows = cell.Rows + 1 } : cell)),
        ("an empty column behind the labels", table => WithSpans(RearrangedTables.EmptyColumnBehindLabels(table))),
        ("a column of numbers before the labels", table => WithSpans(RearrangedTables.NumberedRows(table))),
        ("a column of codes behind the labels", table => WithSpans(RearrangedTables.CodedRows(table))),
        ("litigation before reconsideration", table => WithSpans(RearrangedTables.LitigationFirst(table))),
        ("heads of cases in one row", table => WithSpans(RearrangedTables.FlatHeads(table))),
        ("an empty row above the cases", table => WithSpans(RearrangedTables.EmptyRowAboveCases(table))),
        ("a table of one cell in each cell", table => Table(table.Rows.Select(row => Row(row, text => $"<table><tr><td>{HtmlLayout.Escape(text)}</td></tr></table>")))),
    ];

    /// <summary>Heads and figures of section 二 that are fewer than its columns and do not span them; a blank may be one that fills in for a span.</summary>
    public static string Ragged(LaidOutTable table) =>
        Print(table, (cell, row) => row.Count is > 1 and < 5 && row[0] is { Columns: 1, Rows: 1 } ? cell with { Columns = 1 } : cell);

    /// <summary>Office markup with figures that only other programs show.</summary>
    public static string WithHiddenMarkup(LaidOutTable table) =>
        Table(table.Rows.Select(row => Row(row, text => Office(text).Replace("</b>", "</b><!--[if !mso]>1<![endif]-->", StringComparison.Ordinal))));

    public static string WithSpans(LaidOutTable table) => Table(table.Rows.Select(row => Row(row)));

    private static string Print(LaidOutTable table, Func<LaidOutCell, IReadOnlyList<LaidOutCell>, LaidOutCell> change) =>
        Table(table.Rows.Select(row => Row(row.Select(cell => change(cell, row)))));

    private static bool Long(string text) => text.Length > 6 && !text.Any(char.IsAsciiDigit);

    private static string Office(string text) => text.Length == 0
        ? "<p class=MsoNormal align=center style='text-align:center'><span\nstyle='font-size:10.5pt'><o:p>&nbsp;</o:p></span></p>"
        : $"<p class=MsoNormal><b><span lang=EN-US style='mso-bidi-font-size:10.5pt'>{HtmlLayout.Escape(text[..1])}</span></b><span style='font-family:宋体'>{HtmlLayout.Escape(text[1..])}<o:p></o:p></span></p>";

    private static string Table(IEnumerable<string> rows) => $"<table border=\"1\">\n{string.Join('\n', rows)}\n</table>";

    private static string Row(IEnumerable<LaidOutCell> cells, Func<string, string>? print = null)
    {
        var row = new StringBuilder("<tr>");
        foreach (var cell in cells)
        {
            row.Append("<td");
            if (cell.Columns > 1) row.Append($" colspan=\"{cell.Columns}\"");
            if (cell.Rows > 1) row.Append($" rowspan={cell.Rows}");
            row.Append('>').Append((print ?? HtmlLayout.Escape)(cell.Text)).Append("</td>");
        }

        return row.Append("</tr>").ToString();
    }
}
