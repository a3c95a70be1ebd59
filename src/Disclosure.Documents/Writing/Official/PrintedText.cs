using System.Text;

namespace Disclosure.Documents.Writing.Official;

/// <summary>
/// Text as documents can hold it. White space other than a line's end is a space, and what no document can hold (control
/// characters, halves of characters) is shown as U+FFFD rather than dropped, so that it never makes other text of a figure.
/// </summary>
internal static class PrintedText
{
    /// <summary>One line.</summary>
    public static string Line(string text) => Squeezed(Holdable(text).Replace('\n', ' '));

    /// <summary>The text of a cell, its lines kept apart.</summary>
    public static string Cell(string text) => Holdable(text).Trim();

    /// <summary>The paragraphs of a text, a line each, none empty.</summary>
    public static IReadOnlyList<string> Paragraphs(string text) => [.. Holdable(text).Split('\n').Select(Squeezed).Where(line => line.Length > 0)];

    /// <summary>Whether two texts show the same characters; how wide the spaces between them are does not count.</summary>
    public static bool ShowTheSame(string one, string other) => Shown(one) == Shown(other);

    private static string Shown(string text) =>
        string.Concat(text.Where(character => !char.IsWhiteSpace(character)
            && char.GetUnicodeCategory(character) != System.Globalization.UnicodeCategory.Format));

    private static string Squeezed(string line) => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim();

    private static string Holdable(string text)
    {
        var holdable = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value == '\n') holdable.Append('\n');
            else if (rune.Value == '\t') holdable.Append(' ');
            else holdable.Append(Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString());
        }

        return holdable.ToString();
    }
}
