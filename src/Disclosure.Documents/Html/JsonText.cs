using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Disclosure.Documents.Html;

/// <summary>
/// Which strings of a JSON document are the text of the report whose tables it holds: those of a list that tells of each
/// part of a document what kind it is, as recognition of pages gives it; those of an array in which tables stand; and
/// before the text of an article its title. Other strings, such as the titles of other articles, are none of it.
/// </summary>
internal sealed partial class JsonText
{
    private static readonly FrozenSet<string> Kinds = Names("type kind label category block_type block_label category_type layout_type element_type");
    private static readonly string[] Texts = ["text", "content", "block_content", "value", "paragraph", "html", "markdown", "list_items", "items"];
    private static readonly FrozenSet<string> Running = Names("header footer page_header page_footer page_number "
        + "page-header page-footer number header_image footer_image aside_text abandon discarded");
    private readonly HashSet<int> parts;
    private readonly PieceWriter pieces;

    private JsonText(JsonTree root, string source)
    {
        pieces = new PieceWriter(source);
        parts = [];
        FindParts(root, null);
    }

    /// <summary>The pieces of text in printed order; none where no string holds a table, null where the source is no JSON.</summary>
    public static IReadOnlyList<EmbeddedHtml>? In(string source)
    {
        if (JsonTree.Of(source) is not { } root) return null;
        var text = new JsonText(root, source);
        if (root.Strings().Any(text => text.HoldsTable)) text.Read(root);
        return text.pieces.All();
    }

    // Objects of an array that say what kind they are, and of which some are a table and nothing else.
    private void FindParts(JsonTree tree, JsonTree? part)
    {
        if (tree.HoldsTable && part is not null && MereTable().IsMatch(tree.Text)) parts.Add(part.Path);
        foreach (var child in tree.Children) FindParts(child, !tree.IsObject && IsPart(child) ? child : part);
    }

    private static bool IsPart(JsonTree tree) => tree.IsObject && KindOf(tree) is not null && TitleOf(tree) is null;

    private static string? KindOf(JsonTree tree) => tree.Children.FirstOrDefault(child => child.IsString && Kinds.Contains(child.Name ?? ""))?.Text;

    private void Read(JsonTree tree)
    {
        if (tree.HoldsTable)
        {
            pieces.AddPage(tree);
        }
        else if (parts.Contains(tree.Path) && IsPart(tree))
        {
            if (!Running.Contains(KindOf(tree)!.ToLowerInvariant())) ReadPart(tree);
        }
        else
        {
            var holdsTable = tree.Children.Any(child => child.HoldsTable || (!child.IsObject && child.Children.Any(text => text.HoldsTable)));
            if (holdsTable && tree.IsObject && TitleOf(tree) is { } title) pieces.AddText(title);
            foreach (var child in tree.Children)
            {
                if (child.IsString && holdsTable && !tree.IsObject) pieces.Add(child);
                else Read(child);
            }
        }
    }

    private void ReadPart(JsonTree part)
    {
        var tables = part.Strings().Where(text => text.HoldsTable).ToList();
        if (tables.Count == 0)
        {
            var text = Texts.Select(name => part.Children.FirstOrDefault(child => child.Name == name)).FirstOrDefault(child => child is not null);
            foreach (var line in text?.Strings() ?? []) pieces.Add(line);
            return;
        }

        foreach (var line in Named(part, "caption")) pieces.Add(line);
        foreach (var table in tables) pieces.AddPage(table);
        foreach (var line in Named(part, "footnote")) pieces.Add(line);
    }

    private static IEnumerable<JsonTree> Named(JsonTree part, string name) => part.Children
        .Where(child => child.Name!.Contains(name, StringComparison.OrdinalIgnoreCase)).SelectMany(child => child.Strings()).Where(text => !text.HoldsTable);

    // The title, or the only string that is named as some title.
    private static JsonTree? TitleOf(JsonTree tree)
    {
        var titles = tree.Children.Where(child => child.IsString && child.Name!.EndsWith("title", StringComparison.OrdinalIgnoreCase)
            && child.Text.Length > 0).ToList();
        return titles.Find(title => title.Name!.Length == "title".Length) ?? (titles is [var only] ? only : null);
    }

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\s*(?:<(?:html|body|div)[^>]*>\s*)*<table", RegexOptions.IgnoreCase)]
    private static partial Regex MereTable();
}
