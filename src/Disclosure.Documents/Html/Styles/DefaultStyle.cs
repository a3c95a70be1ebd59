using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Disclosure.Documents.Html.Styles;

/// <summary>What browsers say of an element before any style sheet does, and what its attributes say.</summary>
internal static class DefaultStyle
{
    // Parts of formulas stand above, below or behind each other, and are no one number.
    private static readonly (string Property, string Value)[] Elsewhere = [("display", StyleValues.Unknown)];

    private static readonly FrozenDictionary<string, (string Property, string Value)[]> ByName = new Dictionary<string, (string, string)[]>
    {
        ["sup"] = [("vertical-align", "super"), ("font-size", "smaller")],
        ["sub"] = [("vertical-align", "sub"), ("font-size", "smaller")],
        ["rt"] = [("vertical-align", "super"), ("font-size", "50%")],
        ["s"] = [("text-decoration-line", "line-through")],
        ["strike"] = [("text-decoration-line", "line-through")],
        ["del"] = [("text-decoration-line", "line-through")],
        ["small"] = [("font-size", "smaller")],
        ["big"] = [("font-size", "larger")],
        ["title"] = [("display", "none")],
        ["noframes"] = [("display", "none")],
        ["noembed"] = [("display", "none")],
        ["area"] = [("display", "none")],
        ["param"] = [("display", "none")],
        ["marquee"] = [("transform", StyleValues.Unknown)],
        ["msup"] = Elsewhere,
        ["msub"] = Elsewhere,
        ["msubsup"] = Elsewhere,
        ["mover"] = Elsewhere,
        ["munder"] = Elsewhere,
        ["munderover"] = Elsewhere,
        ["mmultiscripts"] = Elsewhere,
        ["mfrac"] = Elsewhere,
        ["mroot"] = Elsewhere,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Blocks =
        ("address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr "
            + "html li main nav ol p pre section summary ul caption legend").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Sizes = ["10px", "13px", "16px", "18px", "24px", "32px", "48px"];

    /// <summary>Whether elements of a name stand on lines of their own.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Whether anything is said of elements of a name, whatever their attributes.</summary>
    public static bool IsOf(string name) => ByName.ContainsKey(name) || name == "dialog";

    /// <summary>What is said of an element, in the order of its strength.</summary>
    public static IEnumerable<(string Property, string Value)> Of(IElement element)
    {
        if (ByName.TryGetValue(element.LocalName, out var known))
        {
            foreach (var said in known) yield return said;
        }

        if (element.LocalName == "dialog" && !element.HasAttribute("open")) yield return ("display", StyleValues.None);
        if (element.Attributes.Length == 0) yield break;
        foreach (var attribute in element.Attributes)
        {
            if (Said(element.LocalName, attribute.LocalName, attribute.Value) is { } said) yield return said;
        }

        if (element.LocalName == "bdo" && element.HasAttribute("dir")) yield return ("unicode-bidi", "bidi-override");
    }

    /// <summary>Whether an attribute may say anything.</summary>
    public static bool Matters(string attribute) => attribute is "hidden" or "popover" or "dir" or "bgcolor" or "background" or "color" or "size" or "text";

    private static (string Property, string Value)? Said(string element, string attribute, string value) => (attribute, element) switch
    {
        ("hidden", _) => ("display", value.Trim().Equals("until-found", StringComparison.OrdinalIgnoreCase) ? StyleValues.Unknown : StyleValues.None),
        ("popover", _) => ("display", StyleValues.None),
        ("dir", _) => value.Trim().ToLowerInvariant() is "rtl" or "ltr" ? ("direction", value.Trim().ToLowerInvariant()) : null,
        ("bgcolor", "body" or "table" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th") when Colours.OfAttribute(value) is { } colour =>
            ("background-color", Written(colour)),
        ("background", "body" or "table" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th") when value.Length > 0 => ("background-image", "url()"),
        ("color", "font") or ("text", "body") when Colours.OfAttribute(value) is { } colour => ("color", Written(colour)),
        ("size", "font") => ("font-size", SizeOf(value.Trim())),
        _ => null,
    };

    private static string Written(Colour colour) => $"#{(int)colour.Red:x2}{(int)colour.Green:x2}{(int)colour.Blue:x2}";

    private static string SizeOf(string value)
    {
        if (!int.TryParse(value.AsSpan().TrimStart('+'), out var size) || size == 0) return "100%";
        return Sizes[Math.Clamp(value[0] is '+' or '-' ? size + 2 : size - 1, 0, Sizes.Length - 1)];
    }
}
