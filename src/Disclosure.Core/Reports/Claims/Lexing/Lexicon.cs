using System.Collections.Frozen;

namespace Disclosure.Reports.Claims.Lexing;

/// <summary>The words that the reader of claims knows, each with its class. Where several begin at one character the longest counts.</summary>
internal static partial class Lexicon
{
    private static readonly FrozenDictionary<char, (string Word, WordClass Class)[]> ByFirst = Words
        .SelectMany(line => line.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries), (line, word) => (word, line.Class))
        .GroupBy(entry => entry.word[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.word.Length).ToArray());

    /// <summary>All words with their classes.</summary>
    public static IEnumerable<(string Word, WordClass Class)> All => ByFirst.Values.SelectMany(words => words);

    /// <summary>The word that begins a text.</summary>
    /// <returns>Its class and length; no class where none begins there.</returns>
    public static (WordClass Class, int Length) At(ReadOnlySpan<char> text)
    {
        if (ByFirst.TryGetValue(text[0], out var words))
        {
            foreach (var (word, meaning) in words)
            {
                if (text.StartsWith(word, StringComparison.Ordinal)) return (meaning, word.Length);
            }
        }

        return (WordClass.None, 0);
    }
}
