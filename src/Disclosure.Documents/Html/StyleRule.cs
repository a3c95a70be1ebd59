using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Disclosure.Documents.Html;

/// <summary>A rule of a style sheet, as far as it holds for every page that is looked at on a screen.</summary>
/// <param name="Selector">For which elements it is.</param>
/// <param name="Declarations">What it says of them.</param>
internal readonly partial record struct StyleRule(string Selector, string Declarations)
{
    /// <summary>The rules of a sheet. What stands under a condition, such as paper or a narrow screen, is left out.</summary>
    public static IEnumerable<StyleRule> In(string sheet)
    {
        var plain = Comment().Replace(sheet, "").Replace("<!--", "", StringComparison.Ordinal).Replace("-->", "", StringComparison.Ordinal);
        var at = 0;
        while (at < plain.Length && plain.IndexOf('{', at) is >= 0 and var open)
        {
            var selector = plain[at..open].Trim();
            var close = EndOf(plain, open);
            if (!selector.StartsWith('@')) yield return new StyleRule(selector, plain[(open + 1)..close]);
            at = close + 1;
        }
    }

    /// <summary>The elements of a page for which it is; none where the selector is not understood.</summary>
    public IEnumerable<IElement> Elements(IDocument document)
    {
        try
        {
            return document.QuerySelectorAll(Selector);
        }
        catch (DomException)
        {
            return [];
        }
    }

    // The brace that closes another.
    private static int EndOf(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            if (text[i] == '{') depth++;
            else if (text[i] == '}' && --depth == 0) return i;
        }

        return text.Length;
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
