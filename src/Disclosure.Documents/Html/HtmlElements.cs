using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Disclosure.Documents.Html;

/// <summary>What the elements of a page mean for what is printed of it.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Unprinted = Names("head script style template noscript rt rp object audio video map datalist colgroup xml meter progress");
    private static readonly FrozenSet<string> Blocks = Names(
        "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary ul caption legend");

    private static readonly FrozenSet<string> Pictures = Names("img svg canvas iframe embed");
    private static readonly FrozenSet<string> ValuesUnprinted = Names("hidden checkbox radio file image password color range");
    private static readonly FrozenSet<string> Raised = Names("sup sub");
    private static readonly FrozenSet<string> Struck = Names("del s strike");

    /// <summary>Whether nothing of the element is printed.</summary>
    /// <param name="element">The element.</param>
    /// <param name="showsHidden">Whether what a style hides is taken as printed, since a script will show it.</param>
    public static bool IsUnprinted(IElement element, bool showsHidden) =>
        Unprinted.Contains(element.LocalName) || (!showsHidden && element.Attributes.Length > 0 && IsHidden(element));

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    public static bool IsPicture(IElement element) => Pictures.Contains(element.LocalName);

    /// <summary>A mark around text that stands above or below the line, or is struck out: it is no part of the figure beside it.</summary>
    public static (string Before, string After)? MarkOf(IElement element)
    {
        var style = element.Attributes.Length > 0 ? PrintedStyle.Of(element.GetAttribute("style")) : PrintedStyle.Plain;
        if (style.IsRaised || Raised.Contains(element.LocalName)) return ("^(", ")");
        return style.IsStruck || Struck.Contains(element.LocalName) ? ("~~", "~~") : null;
    }

    /// <summary>Whether an input shows its value as text.</summary>
    public static bool ShowsValue(IElement input) => !ValuesUnprinted.Contains(input.GetAttribute("type")?.ToLowerInvariant() ?? "");

    private static bool IsHidden(IElement element) => PrintedStyle.Of(element.GetAttribute("style")).IsHidden || element.HasAttribute("hidden");

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
