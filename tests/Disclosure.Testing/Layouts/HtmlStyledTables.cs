using System.Text;
using Disclosure.Testing.Styling;

namespace Disclosure.Testing.Layouts;

/// <summary>Tables whose figures have styles: a mark or struck digits beside them, others that are not shown, or styles that change nothing.</summary>
internal static class HtmlStyledTables
{
    /// <summary>Figures beside digits that no browser shows.</summary>
    public static string WithHiddenDigits(LaidOutTable table) => Print(table, StyleCatalogue.Erasing, (figure, mark) => figure + mark("7"));

    /// <summary>Figures in styles that hide and move nothing.</summary>
    public static string WithInnocentStyles(LaidOutTable table) => Print(table, StyleCatalogue.Innocent, (figure, mark) => mark(figure));

    /// <summary>Figures with raised and lowered marks behind them.</summary>
    public static string WithMarks(LaidOutTable table) => Print(table, StyleCatalogue.Lifting, (figure, mark) => figure + mark("7"));

    /// <summary>Figures behind others that are struck through.</summary>
    public static string WithStruckDigits(LaidOutTable table) => Print(table, StyleCatalogue.Striking, (figure, mark) => mark("7") + figure);

    // Each figure has the next of the means; a mark behind ten may be a power of it.
    private static string Print(LaidOutTable table, IReadOnlyList<StyleMeans> means, Func<string, Func<string, string>, string> print)
    {
        var sheet = new StringBuilder("<style>");
        for (var at = 0; at < means.Count; at++) sheet.Append($".s{at}{{{means[at].Declarations}}}\n");
        var next = 0;
        var html = new StringBuilder($"{sheet}</style><table border=\"1\">\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            foreach (var cell in row)
            {
                var isStyled = cell.IsFigure && cell.Text != "10" && cell.Text.Length > 0 && cell.Text.All(char.IsAsciiDigit);
                var at = isStyled ? next++ % means.Count : 0;
                html.Append($"<td colspan=\"{cell.Columns}\" rowspan=\"{cell.Rows}\">")
                    .Append(isStyled ? print(cell.Text, text => $"<{means[at].Element} class=s{at}>{text}</{means[at].Element}>") : HtmlLayout.Escape(cell.Text))
                    .Append("</td>");
            }

            html.Append("</tr>\n");
        }

        return html.Append("</table>").ToString();
    }
}
