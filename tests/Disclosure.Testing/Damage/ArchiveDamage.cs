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
        Archive.With(bytes, Archive.NamesOf(bytes)[^1], document => chance.Of(DocumentDamage.Of(format).Where(damage => damage.Fits(LayoutOf(layout))).ToList()).Apply(document, chance)))
    { Erases = true, Fits = each => each.Name == layout };

    // What can be done to the document of an archive is what fits the archive's layout: its name and promise are the document's.
    private static Layout LayoutOf(string name) => Layout.All.Single(layout => layout.Format == LayoutFormat.Zip && layout.Name == name);
}
