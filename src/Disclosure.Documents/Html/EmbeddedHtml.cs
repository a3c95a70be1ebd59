namespace Disclosure.Documents.Html;

/// <summary>A piece of a page that stands in a string of JSON or of a script.</summary>
/// <param name="Text">The string's content.</param>
/// <param name="Offsets">For each of its characters, where it stands in the text that holds the string.</param>
internal sealed record EmbeddedHtml(string Text, IReadOnlyList<int> Offsets)
{
    /// <summary>Whether text that is no page could hold one in its strings.</summary>
    public static bool IsLikelyIn(string text) =>
        text.Contains("<t", StringComparison.OrdinalIgnoreCase) || text.Contains(@"\u003ct", StringComparison.OrdinalIgnoreCase)
            || text.Contains(@"\x3ct", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The pieces of a page in the strings of a text: of JSON, the strings that are the report's text; of anything else,
    /// those that hold a table, in the order of the text, where literals joined by <c>+</c> are one.
    /// </summary>
    public static IReadOnlyList<EmbeddedHtml> In(string text) =>
        (text.AsSpan().TrimStart("\uFEFF \t\r\n") is ['{' or '[', ..] ? JsonText.In(text) : null) ?? InLiterals(text);

    private static List<EmbeddedHtml> InLiterals(string text)
    {
        var literals = new LiteralReader(text);
        var found = new List<EmbeddedHtml>();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '"' or '\'' or '`') at = literals.Read(at);
            else if (!char.IsWhiteSpace(text[at]) && text[at] != '+') Keep(literals, found);
        }

        Keep(literals, found);
        return found;
    }

    private static void Keep(LiteralReader literals, List<EmbeddedHtml> found)
    {
        if (literals.Take() is { } piece && piece.Text.Contains("<table", StringComparison.OrdinalIgnoreCase)) found.Add(piece);
    }
}
