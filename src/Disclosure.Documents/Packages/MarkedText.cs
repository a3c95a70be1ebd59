namespace Disclosure.Documents.Packages;

/// <summary>
/// Keeps in plain text what a document shows by marks: a raised 2 behind 12 is no 122, and a struck figure does not count.
/// The marks are characters that belong to no number, and to no label's wording.
/// </summary>
internal static class MarkedText
{
    /// <summary>What stands for a picture, a formula, or another thing without text.</summary>
    public const char Thing = '\uFFFC';

    /// <summary>What stands before text that is written and cannot be seen.</summary>
    public const string Unseen = "\uFFFD";

    private const char Stroke = '\u0336';
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉";

    /// <summary>The text as it is shown.</summary>
    /// <param name="text">The text.</param>
    /// <param name="alignment">How it stands on its line, as office formats name it; null for text on the line.</param>
    /// <param name="isStruck">Whether it is struck through.</param>
    public static string Of(string text, string? alignment, bool isStruck)
    {
        if (alignment is "superscript" or "subscript")
        {
            var digits = alignment == "superscript" ? Raised : Lowered;
            text = string.Concat(text.Select(character => char.IsAsciiDigit(character) ? digits[character - '0'] : character));
        }

        return isStruck ? string.Concat(text.Select(character => $"{character}{Stroke}")) : text;
    }
}
