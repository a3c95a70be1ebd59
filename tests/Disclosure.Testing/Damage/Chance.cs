using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Disclosure.Testing.Damage;

/// <summary>Choices within a text.</summary>
internal static class Chance
{
    /// <summary>One of several.</summary>
    public static T Of<T>(this Random chance, params IReadOnlyList<T> choices) => choices[chance.Next(choices.Count)];

    /// <summary>The text with one of its parts replaced; the text itself where it has no such part.</summary>
    public static string Replace(this Random chance, string text, Regex part, Func<Match, string> change)
    {
        var parts = part.Matches(text);
        if (parts.Count == 0) return text;
        var met = parts[chance.Next(parts.Count)];
        return string.Concat(text.AsSpan(0, met.Index), change(met), text.AsSpan(met.Index + met.Length));
    }

    /// <summary>The text with two of its parts swapped.</summary>
    public static string Swap(this Random chance, string text, Regex part)
    {
        var parts = part.Matches(text);
        if (parts.Count < 2) return text;
        var at = chance.Next(parts.Count - 1);
        var (first, second) = (parts[at], parts[chance.Next(at + 1, parts.Count)]);
        if (IsUnnamed(first) && IsUnnamed(second)) return text;
        return string.Concat(text[..first.Index], second.Value, text[(first.Index + first.Length)..second.Index], first.Value, text[(second.Index + second.Length)..]);
    }

    // Figures alone that change places are the figures of the place where they then stand: nobody can tell.
    private static bool IsUnnamed(Match part) => !part.Value.Any(character => char.GetUnicodeCategory(character) == UnicodeCategory.OtherLetter);

    /// <summary>Damage to a text in UTF-8.</summary>
    public static Func<byte[], Random, byte[]> Utf8(Func<string, Random, string> damage) =>
        (bytes, chance) => Encoding.UTF8.GetBytes(damage(Encoding.UTF8.GetString(bytes), chance));
}
