using System.Collections.Frozen;
using AngleSharp.Dom;
using Disclosure.Documents.Shown;

namespace Disclosure.Documents.Html;

/// <summary>What the elements of a page mean for what is printed of it.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Unprinted = Names("head script style template noscript rt rp object audio video map datalist colgroup xml meter progress");
    private static readonly FrozenSet<string> Blocks = Names(
        "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary ul caption legend");

    private static readonly FrozenSet<string> Pictures = Names("img svg canvas iframe embed");
    private static readonly FrozenSet<string> ValuesUnprinted = Names("hidden checkbox radio file image password color range");
    private static readonly FrozenSet<string> Struck = Names("del s strike");

    /// <summary>Whether nothing of the element is printed.</summary>
    /// <param name="element">The element.</param>
    /// <param name="showsHidden">Whether what a style hides is taken as printed, since a script will show it.</param>
    public static bool IsUnprinted(IElement element, bool showsHidden) =>
        Unprinted.Contains(element.LocalName) || (!showsHidden && element.Attributes.Length > 0 && IsHidden(element));

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    public static bool IsPicture(IElement element) => Pictures.Contains(element.LocalName);

    /// <summary>How an element shows its text, beside how that around it is shown.</summary>
    public static Look LookOf(IElement element)
    {
        var style = element.Attributes.Length > 0 ? PrintedStyle.Of(element.GetAttribute("style")) : PrintedStyle.Plain;
        return (style.IsRaised || element.LocalName == "sup" ? Look.Raised : element.LocalName == "sub" ? Look.Lowered : Look.Plain)
            | (style.IsStruck || Struck.Contains(element.LocalName) ? Look.Struck : Look.Plain);
    }

    /// <summary>Whether an input shows its value as text.</summary>
    public static bool ShowsValue(IElement input) => !ValuesUnprinted.Contains(input.GetAttribute("type")?.ToLowerInvariant() ?? "");

    private static bool IsHidden(IElement element) => PrintedStyle.Of(element.GetAttribute("style")).IsHidden || element.HasAttribute("hidden");

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
