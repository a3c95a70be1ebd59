namespace Disclosure.Cli.Terminal;

/// <summary>
/// Makes text that comes from documents harmless where it is shown: it can neither steer a terminal nor turn the order of what stands around
/// it. A control character is a space; a mark of writing direction, or one that has no width, is shown as U+FFFD rather than dropped, so that it is seen.
/// </summary>
internal static class SafeText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text, harmless.</summary>
    /// <param name="text">The text.</param>
    /// <param name="keepsLines">Whether tabs and ends of lines stay, as where every text is in quotation marks.</param>
    public static string Of(string text, bool keepsLines = false) => text.Any(character => Of(character, keepsLines) != character)
        ? string.Concat(text.Select(character => Of(character, keepsLines)))
        : text;

    private static char Of(char character, bool keepsLines) =>
        keepsLines && character is ('\n' or '\r' or '\t') ? character
        : char.IsControl(character) || character is '\u2028' or '\u2029' ? ' '
        : character is '\u061C' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF'
            or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? Replacement
        : character;
}
