using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Disclosure.Documents.Html;

/// <summary>What the elements of a page mean for what is printed of it.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Unprinted = Names("head script style template noscript rp object audio video map datalist colgroup xml " +
        "meter progress");
    private static readonly FrozenSet<string> Pictures = Names("img svg canvas iframe embed");
    private static readonly FrozenSet<string> ValuesUnprinted = Names("hidden checkbox radio file image password color range");

    /// <summary>
    /// Whether nothing of the element is printed, whatever its style. How a word is read is not a part of it; a mark that stands
    /// in that place is.
    /// </summary>
    public static bool IsUnprinted(IElement element) =>
        Unprinted.Contains(element.LocalName) || (element.LocalName == "rt" && !element.TextContent.Any(char.IsDigit));

    /// <summary>Whether an element folds its children away until somebody asks for them.</summary>
    public static bool IsFolding(INode parent) => parent is IElement { LocalName: "details" } details && !details.HasAttribute("open");

    /// <summary>Whether a child of an element that folds its children away is one of those.</summary>
    public static bool IsFolded(INode child, IElement details) =>
        details.Children.FirstOrDefault(element => element.LocalName == "summary") != child;

    public static bool IsPicture(IElement element) => Pictures.Contains(element.LocalName);

    /// <summary>Whether a picture draws text, which may stand anywhere in it.</summary>
    public static bool IsDrawnText(IElement picture) =>
        picture.LocalName == "svg" && picture.QuerySelectorAll("text").Any(text => !string.IsNullOrWhiteSpace(text.TextContent));

    /// <summary>Whether something else is shown in place of what an element holds.</summary>
    public static bool IsShadowed(IElement element) => element.ShadowRoot is not null;

    /// <summary>Whether an input shows its value as text.</summary>
    public static bool ShowsValue(IElement input) => !ValuesUnprinted.Contains(input.GetAttribute("type")?.ToLowerInvariant() ?? "");

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
