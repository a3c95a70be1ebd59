using System.Text;
using Disclosure.Forms;
using Disclosure.Testing.Damage;
using Disclosure.Testing.Layouts;

namespace Disclosure.Testing.Styling;

/// <summary>A page with the table of section 四, whose figures have styles. It follows from its number: the same number is the same page.</summary>
/// <param name="Html">The page.</param>
/// <param name="Cells">The cells, by the value of their attribute <c>data-cell</c>.</param>
public sealed record StyledPage(string Html, IReadOnlyList<(FormCell Cell, StyledText Text)> Cells)
{
    private static readonly StyleMeans[][] Kinds =
    [
        [.. StyleCatalogue.Erasing], [.. StyleCatalogue.Blanking], [.. StyleCatalogue.Lifting], [.. StyleCatalogue.Striking], [.. StyleCatalogue.Moving],
        [.. StyleCatalogue.Innocent], [.. StyleCatalogue.Innocent], [.. StyleCatalogue.Innocent],
    ];

    private static readonly string[] Everywhere =
    [
        "", "td{vertical-align:middle;text-align:center}", "body{margin:0;overflow-x:hidden;position:relative}", "td{position:relative;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}",
        "table{border-collapse:collapse;display:block}", "*{box-sizing:border-box}a:hover{display:none}", "@media print{td{display:none}}@media (max-width:600px){td{display:block}}", "p{text-indent:2em;line-height:1.5;margin:0}",
        "html{filter:grayscale(0)}body{font:14px/1.6 SimSun,serif}", "#page{position:absolute;left:20px;top:10px;width:1200px}", ".none,.away{display:none}", "td::before{content:''}",
    ];

    /// <summary>A page.</summary>
    /// <param name="number">Its number.</param>
    public static StyledPage Of(int number)
    {
        var chance = new Random(unchecked((LayoutReports.Seed * 1_000_003) + number));
        var table = SampleReports.Balanced2021.Form.Table(SectionKind.ReconsiderationAndLitigation);
        var cells = table.Cells.Select((cell, at) => (cell, StyledText.Of($"{chance.Next(10, 10_000)}", chance.Of(chance.Of(Kinds)), $"n{at}", chance))).ToList();
        var rows = LaidOutTable.Of(SectionKind.ReconsiderationAndLitigation, SampleReports.Balanced2021).Rows;
        var html = new StringBuilder(chance.Next(2) == 0 ? "<!DOCTYPE html>\n" : "");
        html.Append("<html><head><meta charset=utf-8><style>").Append(chance.Of(Everywhere)).Append("\n#page td{border:1px solid #000;padding:6px 8px;white-space:nowrap}\n");
        foreach (var (_, text) in cells) html.Append(text.Rules).Append('\n');
        html.Append("</style></head><body><div id=page><h1>某某局2021年政府信息公开工作年度报告</h1><h2>四、政府信息公开行政复议、行政诉讼情况</h2><table>");
        foreach (var row in rows.SkipLast(1)) html.Append("<tr>").AppendJoin("", row.Select(cell => $"<td colspan={cell.Columns} rowspan={cell.Rows}>{cell.Text}</td>")).Append("</tr>");
        html.Append("<tr>").AppendJoin("", cells.Select((cell, at) => $"<td data-cell={at}>{cell.Item2.Markup}</td>")).Append("</tr></table></div></body></html>");
        return new StyledPage(html.ToString(), cells);
    }
}
