using System.Text.RegularExpressions;
using Disclosure.Testing.Layouts;

namespace Disclosure.Testing.Damage;

/// <summary>Ways in which the parts of an office document are damaged before they are packed.</summary>
internal static partial class PackageDamage
{
    private static readonly MarkupDamage Word = new(WordRow(), WordCell(), WordSpan());
    private static readonly MarkupDamage Sheet = new(SheetRow(), SheetCell(), SheetMerge());

    public static IReadOnlyList<DocumentDamage> Of(LayoutFormat format) => format == LayoutFormat.Docx
        ? [.. Word.All.Select(damage => In("word/document", damage.Name, damage.Apply))]
        : [.. Sheet.All.Select(damage => In("xl/worksheets/", damage.Name, damage.Apply))];

    private static DocumentDamage In(string part, string name, Func<string, Random, string> damage) => new(name, (bytes, chance) =>
    {
        var damaged = chance.Of([.. Archive.NamesOf(bytes).Where(entry => entry.StartsWith(part, StringComparison.Ordinal))]);
        return Archive.With(bytes, damaged, markup => Chance.Utf8(damage)(markup, chance));
    })
    { Erases = true };

    [GeneratedRegex("<w:tr>.*?</w:tr>")]
    private static partial Regex WordRow();

    [GeneratedRegex("<w:tc>.*?</w:tc>")]
    private static partial Regex WordCell();

    [GeneratedRegex("<w:gridSpan [^>]*>|<w:vMerge[^>]*>")]
    private static partial Regex WordSpan();

    [GeneratedRegex("<row .*?</row>")]
    private static partial Regex SheetRow();

    [GeneratedRegex("<c .*?</c>")]
    private static partial Regex SheetCell();

    [GeneratedRegex("<mergeCell [^>]*>")]
    private static partial Regex SheetMerge();
}
