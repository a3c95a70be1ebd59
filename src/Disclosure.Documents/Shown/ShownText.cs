using System.Text.RegularExpressions;

namespace Disclosure.Documents.Shown;

/// <summary>
/// Text with how it is shown, kept within the text itself, so that nothing on its way to a figure can lose it: what is
/// raised or lowered stands in raised or lowered digits, else in <c>^(…)</c> or <c>_(…)</c>; each struck character has a
/// stroke; before what may not be shown stands <see cref="Doubt"/>; and what is hidden or covered is not there. All
/// formats write it, and one place, <see cref="CountedText"/>, says what of it counts.
/// </summary>
internal static partial class ShownText
{
    /// <summary>Stands before text of which nobody can say whether it is shown, and for characters that are damaged.</summary>
    public const char Doubt = '\uFFFD';

    /// <summary>Stands behind each character that is struck through.</summary>
    public const char Stroke = '\u0336';

    /// <summary>What stands for a picture, a formula, or another thing without text.</summary>
    public const char Thing = '\uFFFC';

    private const string RaisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string LoweredDigits = "₀₁₂₃₄₅₆₇₈₉";

    /// <summary>The text with its look; nothing where it is not shown.</summary>
    public static string Of(string text, Look look)
    {
        if (look == Look.Plain) return text;
        if ((look & (Look.Hidden | Look.Covered)) != 0) return "";
        if (string.IsNullOrWhiteSpace(text)) return text;
        var shown = (look & Look.Raised) != 0 ? Off(text, RaisedDigits, '^') : (look & Look.Lowered) != 0 ? Off(text, LoweredDigits, '_') : text;
        if ((look & Look.Struck) != 0) shown = string.Concat(shown.Select(character => char.IsWhiteSpace(character) ? $"{character}" : $"{character}{Stroke}"));
        return (look & (Look.Pale | Look.Uncertain)) != 0 ? Doubt + shown : shown;
    }

    // Raised letters have no characters of their own.
    private static string Off(string text, string digits, char mark) => text.Any(character => !char.IsAsciiDigit(character) && !char.IsWhiteSpace(character))
        ? Space().Match(text) is var parts ? $"{parts.Groups["before"]}{mark}({parts.Groups["text"]}){parts.Groups["behind"]}" : text
        : string.Concat(text.Select(character => char.IsAsciiDigit(character) ? digits[character - '0'] : character));

    [GeneratedRegex(@"^(?<before>\s*)(?<text>.*?)(?<behind>\s*)$", RegexOptions.Singleline)]
    private static partial Regex Space();
}
