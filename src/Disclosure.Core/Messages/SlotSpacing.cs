namespace Disclosure.Messages;

/// <summary>Keeps a space between Chinese and Latin letters or digits where a slot of a sentence is filled.</summary>
internal static class SlotSpacing
{
    private const char FirstIdeograph = '\u4E00';
    private const char LastIdeograph = '\u9FFF';

    /// <summary>What fills the slots of a Chinese sentence, with the spaces that it needs there; its English stays as it is.</summary>
    /// <param name="sentence">The sentence with its slots in braces, each once.</param>
    /// <param name="slots">What fills them, by name.</param>
    public static IReadOnlyDictionary<string, BilingualText> Within(string sentence, IReadOnlyDictionary<string, BilingualText> slots) =>
        slots.ToDictionary(slot => slot.Key, slot => slot.Value with { Chinese = Spaced(sentence, $"{{{slot.Key}}}", slot.Value.Chinese) });

    private static string Spaced(string sentence, string slot, string text)
    {
        var start = sentence.IndexOf(slot, StringComparison.Ordinal);
        if (start < 0 || text.Length == 0) return text;
        var end = start + slot.Length;
        var before = start > 0 && IsChinese(sentence[start - 1]) && (char.IsAsciiLetterOrDigit(text[0]) || text[0] == '-') ? " " : "";
        var behind = end < sentence.Length && IsChinese(sentence[end]) && char.IsAsciiLetterOrDigit(text[^1]) ? " " : "";
        return $"{before}{text}{behind}";
    }

    private static bool IsChinese(char character) => character is >= FirstIdeograph and <= LastIdeograph;
}
