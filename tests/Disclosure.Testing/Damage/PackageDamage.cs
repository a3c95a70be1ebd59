using System.Text.RegularExpressions;
using Disclosure.Testing.Layouts;

namespace Disclosure.Testing.Damage;

/// <summary>Ways in which the parts of an office document are damaged before they are packed.</summary>
internal static partial class PackageDamage
{
    // Where each digit has a run of its own, what is left of a figure is another.
    private const string LookChanged = "a figure's look is changed";

    private static readonly MarkupDamage Word = new(WordRow(), WordCell(), WordSpan());
    private static readonly MarkupDamage Sheet = new(SheetRow(), SheetCell(), SheetMerge());

    public static IReadOnlyList<DocumentDamage> Of(LayoutFormat format) => format == LayoutFormat.Docx
        ? [.. Word.All.Concat(WordLooks).Select(damage => In("word/document", damage.Name, damage.Apply))]
        : [.. Sheet.All.Concat(SheetLooks).Select(damage => In("xl/worksheets/", damage.Name, damage.Apply))];

    // Not damage, but what people do to documents; the figure stays what is seen of it, or is lost.
    private static (string Name, Func<string, Random, string> Apply)[] WordLooks =>
    [
        ("a mark is added", (markup, chance) => chance.Replace(markup, WordCellEnd(), met => WordMeans.Run(chance.Of(WordMeans.Raising), $"{chance.Next(1, 100)}") + met.Value)),
        ("struck text is added", (markup, chance) => chance.Replace(markup, WordCellEnd(), met => WordMeans.Run(chance.Of(WordMeans.Striking), $"{chance.Next(1, 100)}") + met.Value)),
        ("hidden text is added", (markup, chance) => chance.Replace(markup, WordCellEnd(), met => WordMeans.Run(chance.Of(WordMeans.Hiding), $"{chance.Next(1, 100)}") + met.Value)),
        (LookChanged, (markup, chance) => chance.Replace(markup, WordLook(), _ => chance.Of([.. WordMeans.Hiding, .. WordMeans.Striking, .. WordMeans.Raising]))),
    ];

    private static (string Name, Func<string, Random, string> Apply)[] SheetLooks =>
    [
        ("a cell's style is changed", (markup, chance) => chance.Replace(markup, SheetStyle(), _ => $"s=\"{chance.Next(10)}\"")),
        ("zeros are hidden", (markup, _) => SheetData().Replace(markup, "<sheetViews><sheetView showZeros=\"0\"/></sheetViews><sheetData>", 1)),
    ];

    private static DocumentDamage In(string part, string name, Func<string, Random, string> damage) => new(name, (bytes, chance) =>
    {
        var damaged = chance.Of([.. Archive.NamesOf(bytes).Where(entry => entry.StartsWith(part, StringComparison.Ordinal))]);
        return Archive.With(bytes, damaged, markup => Chance.Utf8(damage)(markup, chance));
    })
    { Erases = true, Fits = layout => name != LookChanged || layout.Name != "a run for each character" };

    [GeneratedRegex("<w:tr>.*?</w:tr>")]
    private static partial Regex WordRow();

    [GeneratedRegex("<w:tc>.*?</w:tc>")]
    private static partial Regex WordCell();

    [GeneratedRegex("<w:gridSpan [^>]*>|<w:vMerge[^>]*>")]
    private static partial Regex WordSpan();

    // Where a paragraph of a cell ends that has text.
    [GeneratedRegex("(?<=</w:r>)</w:p></w:tc>")]
    private static partial Regex WordCellEnd();

    [GeneratedRegex("<w:b/>")]
    private static partial Regex WordLook();

    [GeneratedRegex("s=\"1\"")]
    private static partial Regex SheetStyle();

    [GeneratedRegex("<sheetData>")]
    private static partial Regex SheetData();

    [GeneratedRegex("<row .*?</row>")]
    private static partial Regex SheetRow();

    [GeneratedRegex("<c .*?</c>")]
    private static partial Regex SheetCell();

    [GeneratedRegex("<mergeCell [^>]*>")]
    private static partial Regex SheetMerge();
}
