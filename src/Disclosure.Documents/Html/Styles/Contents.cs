using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Disclosure.Documents.Html.Styles;

/// <summary>The text that a style sheet adds to an element.</summary>
internal static partial class Contents
{
    /// <summary>The text; null where it cannot be told.</summary>
    public static string? Of(string content, IElement element)
    {
        var match = Pieces().Match(content);
        if (!match.Success) return null;
        return string.Concat(match.Groups["piece"].Captures.Select(piece => piece.Value[0] is '"' or '\''
            ? StyleValues.Unescaped(piece.Value[1..^1])
            : element.GetAttribute(piece.Value["attr(".Length..^1].Trim()) ?? ""));
    }

    [GeneratedRegex(@"^\s*(?:(?<piece>""(?:[^""\\]|\\.)*""|'(?:[^'\\]|\\.)*'|attr\(\s*[a-zA-Z-]+\s*\))\s*)+$", RegexOptions.Singleline)]
    private static partial Regex Pieces();
}
