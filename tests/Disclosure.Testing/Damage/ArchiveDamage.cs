using Disclosure.Testing.Layouts;

namespace Disclosure.Testing.Damage;

/// <summary>Ways in which the document of an archive is damaged before it is packed.</summary>
internal static class ArchiveDamage
{
    public static IReadOnlyList<DocumentDamage> All { get; } =
    [
        In("a page, packed", LayoutFormat.Html), In("a text beside a picture", LayoutFormat.Text), In("a workbook", LayoutFormat.Xlsx),
    ];

    private static DocumentDamage In(string layout, LayoutFormat format) => new($"{layout}: damaged before", (bytes, chance) =>
        Archive.With(bytes, Archive.NamesOf(bytes)[^1], document => chance.Of(DocumentDamage.Of(format).Where(damage => damage.Name != "rows are swapped").ToList()).Apply(document, chance)))
    { Erases = true, Fits = each => each.Name == layout };
}
