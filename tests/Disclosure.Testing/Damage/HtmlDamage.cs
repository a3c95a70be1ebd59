using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Testing.Styling;

namespace Disclosure.Testing.Damage;

/// <summary>Ways in which a page is damaged: what stood in a cell stands there, or the cell is lost.</summary>
internal static partial class HtmlDamage
{
    public static IReadOnlyList<DocumentDamage> All { get; } =
    [
        At("a cell is lost", Cells(), (_, _) => ""),
        At("a cell stands twice", Cells(), (cell, _) => cell + cell),
        At("an empty cell is added", Cells(), (cell, _) => "<td></td>" + cell),
        // Some pages have an empty row beside that of the cases: it is what is left.
        At("a row is lost", Rows(), (_, _) => "") with { Erases = true },
        At("a row stands twice", Rows(), (row, _) => row + row),
        Of("rows are swapped", (page, chance) => chance.Swap(page, Rows())),
        At("a span is changed", Spans(), (span, chance) => (int.Parse(span, CultureInfo.InvariantCulture) + chance.Of(-3, -2, -1, 1, 2, 3, 1000)).ToString(CultureInfo.InvariantCulture)),
        At("a span is added", Openings(), (tag, chance) => $"{tag[..^1]} {chance.Of("colspan", "rowspan")}={chance.Of(0, 2, 3, 100, int.MaxValue)}>"),
        At("a tag is lost", Tags(), (_, _) => ""),
        At("a letter is lost", Letters(), (_, _) => ""),
        At("a letter is damaged", Letters(), (_, _) => "\uFFFD"),
        At("digits that are not shown are added", Cells(), (cell, chance) => Added(cell, chance.Of(StyleCatalogue.Erasing), chance)),
        At("a mark is added by a style", Cells(), (cell, chance) => Added(cell, chance.Of(StyleCatalogue.Lifting), chance)),
        At("struck digits are added by a style", Cells(), (cell, chance) => Added(cell, chance.Of(StyleCatalogue.Striking), chance)),
        At("digits in another place are added", Cells(), (cell, chance) => Added(cell, chance.Of([.. StyleCatalogue.Moving.Where(means => means.Rest.Length == 0 && means.Declarations.StartsWith("position", StringComparison.Ordinal))]), chance)),
        Of("the page is cut off", (page, chance) => page[..chance.Next(1, page.Length)]),
    ];

    private static string Added(string cell, StyleMeans means, Random chance) =>
        cell.Replace("</td>", $"<{means.Element} style=\"{means.Declarations}\">{chance.Next(1, 10)}</{means.Element}></td>", StringComparison.Ordinal);

    private static DocumentDamage At(string name, Regex part, Func<string, Random, string> change) =>
        Of(name, (page, chance) => chance.Replace(page, part, met => change(met.Value, chance)));

    // Where each cell holds a table, a row that is lost is a figure that is lost.
    private static DocumentDamage Of(string name, Func<string, Random, string> damage) =>
        new(name, Chance.Utf8(damage)) { Fits = layout => !layout.Name.Contains("16", StringComparison.Ordinal) && !layout.Name.StartsWith("GB", StringComparison.Ordinal) && layout.Name != "a table of one cell in each cell" };

    [GeneratedRegex("<td.*?</td>", RegexOptions.Singleline)]
    private static partial Regex Cells();

    [GeneratedRegex("<tr>.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Rows();

    [GeneratedRegex("(?<=(colspan=\"|rowspan=))[0-9]{1,4}")]
    private static partial Regex Spans();

    [GeneratedRegex("<td[^>]*>")]
    private static partial Regex Openings();

    [GeneratedRegex("</?(td|tr|table|p|span|tbody)[^>]*>")]
    private static partial Regex Tags();

    // Not those without which a remark would be a number, or nothing a sign for nothing.
    [GeneratedRegex(@"[\p{Lo}a-z-[一无约元]]")]
    private static partial Regex Letters();
}
