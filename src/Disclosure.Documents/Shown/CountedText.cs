using System.Text.RegularExpressions;

namespace Disclosure.Documents.Shown;

/// <summary>
/// What of a shown text counts as a figure or a label. Struck text does not count, nor does a raised or lowered mark
/// before or behind what is left. Where a mark could be a part of the figure, it stays, and the text is no number.
/// </summary>
/// <param name="Text">What counts.</param>
/// <param name="LeftOut">What does not, as it is shown; empty where all counts.</param>
internal readonly partial record struct CountedText(string Text, string LeftOut)
{
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("\u0336⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉^_");

    /// <summary>Whether the text was shown, but all of it was struck through.</summary>
    public bool IsStruckWhole => Text.Length == 0 && LeftOut.Contains(ShownText.Stroke);

    /// <summary>What counts of a text.</summary>
    public static CountedText Of(string text)
    {
        if (text.AsSpan().IndexOfAny(Marks) < 0) return new CountedText(text, "");
        var leftOut = string.Concat(Struck().Matches(text).Select(match => match.Value));
        var kept = leftOut.Length == 0 ? text : Struck().Replace(text, "").Trim();
        var marked = Marked().Match(kept);

        // Ten with a raised figure may be a power of ten; and a mark alone is a note to a blank, or a figure that was moved.
        if (!marked.Success || marked.Groups["text"].Value == "10") return new CountedText(kept, leftOut);
        return new CountedText(marked.Groups["text"].Value, leftOut + marked.Groups["before"].Value + marked.Groups["behind"].Value);
    }

    [GeneratedRegex(@"(?:\S\u0336)+(?:\s+(?:\S\u0336)+)*")]
    private static partial Regex Struck();

    [GeneratedRegex(@"^(?:(?<before>(?:[⁰¹²³⁴-⁹₀-₉]+|[\^_]\([^()]*\))\s*)+)?(?<text>[^⁰¹²³⁴-⁹₀-₉^]*[^⁰¹²³⁴-⁹₀-₉^\s])(?<behind>(?:\s*(?:[⁰¹²³⁴-⁹₀-₉]+|" +
        @"[\^_]\([^()]*\)))+)?$", RegexOptions.Singleline)]
    private static partial Regex Marked();
}
