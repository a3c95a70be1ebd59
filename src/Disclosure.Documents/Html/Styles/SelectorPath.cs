using System.Text.RegularExpressions;
using AngleSharp.Css.Dom;
using AngleSharp.Dom;

namespace Disclosure.Documents.Html.Styles;

/// <summary>
/// A selector matched part by part, from the element's own outwards, so that each step can be counted: AngleSharp tries
/// all ways through a page in one go, and there may be more than ever come to an end.
/// </summary>
internal sealed partial class SelectorPath(SelectorParts selector)
{
    private readonly ISelector[] parts = [.. selector.All];
    private readonly string[] combinators = [.. selector.Combinators];
    private readonly bool[] lookAround = [.. selector.All.Select(part => LooksAround().IsMatch(part.Text))];

    /// <summary>Whether an element is one of the selector's.</summary>
    /// <param name="element">The element.</param>
    /// <param name="effort">From this, each step is taken; where it is used up, the answer is no.</param>
    public bool Matches(IElement element, ref long effort) => Matches(element, parts.Length - 1, ref effort);

    private bool Matches(IElement element, int part, ref long effort)
    {
        effort -= lookAround[part] ? 8 + (element.Parent?.ChildNodes.Length ?? 0) + (element.ChildNodes.Length * 8L) : 1;
        if (effort < 0 || !parts[part].Match(element, null)) return false;
        if (part == 0) return true;
        var combinator = combinators[part - 1];
        var isSibling = combinator is "+" or "~";
        for (var other = Next(element, isSibling); other is not null && effort >= 0; other = Next(other, isSibling))
        {
            if (Matches(other, part - 1, ref effort)) return true;
            if (combinator is "+" or ">") return false;
        }

        return false;
    }

    private static IElement? Next(IElement element, bool isSibling) => isSibling ? element.PreviousElementSibling : element.ParentElement;

    [GeneratedRegex(@"[(\s]|:(?:first|last|only|empty)")]
    private static partial Regex LooksAround();
}
