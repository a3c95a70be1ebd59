using AngleSharp.Dom;

namespace Disclosure.Documents.Html;

/// <summary>
/// Text within the cells of tables that a browser may not show, though it stands in the source: what a style sheet of the
/// page hides, and what is too small, has no colour, or stands off the screen. Whether it is shown is for a browser to
/// say; here, such a cell is no figure.
/// </summary>
internal sealed class HiddenText
{
    private const string White = "#fff";

    // Each is looked for in the whole page.
    private const int MostRules = 64;
    private static readonly HiddenText None = new([]);
    private readonly HashSet<IElement> hidden;

    private HiddenText(HashSet<IElement> hidden) => this.hidden = hidden;

    /// <summary>What the style sheets of a page may hide.</summary>
    public static HiddenText Of(IDocument document)
    {
        HashSet<IElement>? hidden = null;
        foreach (var sheet in document.QuerySelectorAll("style"))
        {
            foreach (var rule in StyleRule.In(sheet.TextContent).Where(rule => Hides(rule.Declarations)).Take(MostRules))
            {
                hidden ??= [];
                foreach (var element in rule.Elements(document)) hidden.Add(element);
            }
        }

        return hidden is null ? None : new HiddenText(hidden);
    }

    /// <summary>Whether text of a cell, or of an element in it, may not be shown.</summary>
    public bool MayHide(IElement element)
    {
        if (hidden.Count > 0 && (hidden.Contains(element) || (element.ParentElement is { LocalName: "tr" } row && hidden.Contains(row)))) return true;
        return element.Attributes.Length > 0 && element.GetAttribute("style") is { Length: > 0 } style && HasOwnText(element)
            && (IsInvisible(style) || (IsWhite(style) && !IsOnColour(element) && !IsAlone(element)));
    }

    private static bool Hides(string declarations) => PrintedStyle.Of(declarations).IsHidden || IsInvisible(declarations) || IsOffScreen(declarations);

    // A size of 0 on what only holds other elements closes the gaps between these.
    private static bool HasOwnText(IElement element) => element.ChildNodes.Any(node => node is IText text && !string.IsNullOrWhiteSpace(text.Data));

    private static bool IsInvisible(string style) =>
        Value(style, "font-size") is ['0', ..] size && size.TrimEnd('p', 'x', 't', 'e', 'm', 'r', '%').Trim('0', '.').Length == 0
        || Value(style, "opacity") is ['0', ..] opacity && opacity.Trim('0', '.').Length == 0
        || Value(style, "color") is "transparent"
        || IsOffScreen(style);

    private static bool IsOffScreen(string style) => Value(style, "text-indent").StartsWith("-9", StringComparison.Ordinal) || Value(style, "left").StartsWith("-9", StringComparison.Ordinal);

    private static bool IsWhite(string style) => Value(style, "color") is White or "#ffffff" or "white" or "rgb(255,255,255)";

    // A cell all in white stands on a colour that a style sheet elsewhere gives it.
    private static bool IsAlone(IElement element) => element.Closest("td,th") is not { } cell || cell.TextContent.Trim() == element.TextContent.Trim();

    // White text on a colour is seen.
    private static bool IsOnColour(IElement element)
    {
        for (var around = element; around is not null && around.LocalName is not "body"; around = around.ParentElement)
        {
            if (around.HasAttribute("bgcolor") || around.HasAttribute("class") || (around.GetAttribute("style") ?? "").Contains("background", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    // The value of a property, without spaces and in lower case; empty where it has none.
    private static string Value(string style, string property)
    {
        for (var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase); at >= 0; at = style.IndexOf(property, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var before = style.AsSpan(0, at).TrimEnd();
            var behind = style.AsSpan(at + property.Length).TrimStart();
            if ((before.Length > 0 && before[^1] is not (';' or '{')) || behind is not [':', ..]) continue;
            var end = behind.IndexOfAny(';', '!');
            return string.Concat((end < 0 ? behind[1..] : behind[1..end]).ToString().ToLowerInvariant().Where(character => !char.IsWhiteSpace(character)));
        }

        return "";
    }
}
