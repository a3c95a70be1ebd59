using AngleSharp.Css.Dom;

namespace Disclosure.Documents.Html.Styles;

/// <summary>The declarations of a style that can change how text is shown, in their order.</summary>
internal static class Declarations
{
    private const int MostRecent = 512;
    private const int LongestKept = 1024;
    private const string Important = "important";

    // A style without any of these changes nothing that matters here.
    private static readonly string[] Signs =
    [
        "display", "visib", "opac", "color", "background", "font", "align:", "align :", "position", "transform", "translate", "scale",
        "rotate", "clip", "overflow", "indent", "decoration", "mso-text", "mso-hide", "direction", "bidi", "float", "height", "margin",
        "filter", "mask", "zoom", "spacing", "padding", "flex", "inset", "-security", "blend", "\\", "var(", "all", "--",
    ];

    // The same few styles stand at most elements of a page.
    [ThreadStatic]
    private static Dictionary<string, Declaration[]>? recent;

    /// <summary>Those of a <c>style</c> attribute.</summary>
    public static Declaration[] OfAttribute(string? style)
    {
        if (string.IsNullOrEmpty(style)) return [];
        recent ??= new Dictionary<string, Declaration[]>(StringComparer.Ordinal);
        if (recent.TryGetValue(style, out var known)) return known;
        if (recent.Count == MostRecent) recent.Clear();
        var read = Signs.Any(sign => style.Contains(sign, StringComparison.OrdinalIgnoreCase)) ? Of(CssSource.Properties(style)) : [];
        if (style.Length <= LongestKept) recent[style] = read;
        return read;
    }

    /// <summary>Those of a list that was parsed.</summary>
    public static Declaration[] Of(IEnumerable<ICssProperty> properties)
    {
        List<Declaration>? found = null;
        foreach (var property in properties)
        {
            var name = property.Name.ToLowerInvariant();
            if (!StyleProperties.Matter(name)) continue;
            var (value, isImportant) = Parted(StyleValues.Plain(name, property.Value), property.IsImportant);
            foreach (var (longhand, part) in Shorthands.Expand(name, value)) (found ??= []).Add(new Declaration(longhand, part, isImportant));
        }

        return found is null ? [] : [.. found];
    }

    private static (string Value, bool IsImportant) Parted(string value, bool isImportant) =>
        value.LastIndexOf('!') is >= 0 and var mark && value[(mark + 1)..].Trim() == Important ? (value[..mark].TrimEnd(), true) : (value, isImportant);
}
