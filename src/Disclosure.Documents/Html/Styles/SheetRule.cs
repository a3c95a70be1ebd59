using AngleSharp.Css;

namespace Disclosure.Documents.Html.Styles;

/// <summary>A rule of a style sheet for one selector.</summary>
/// <param name="Selector">The elements for which it is.</param>
/// <param name="Key">What an element must have for the selector to be for it; empty where it could be for any.</param>
/// <param name="Rank">How far it goes before others: its selector's specificity.</param>
/// <param name="Order">Its place among the rules of the page.</param>
/// <param name="Declarations">What it says.</param>
internal sealed record SheetRule(SelectorPath Selector, string Key, Priority Rank, int Order, Declaration[] Declarations)
{
    /// <summary>Whether it is in force for sure.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>What of an element it is for: <c>before</c> or <c>after</c> it, its <c>first-letter</c> or <c>first-line</c>, or empty for itself.</summary>
    public string Part { get; init; } = "";
}
