using System.Collections.Frozen;
using Disclosure.Forms;

namespace Disclosure.Reports.Ledgers.Words;

/// <summary>Words with what they mean, whatever their typography. Immutable.</summary>
/// <typeparam name="T">What words mean.</typeparam>
internal sealed class WordList<T>
    where T : notnull
{
    private readonly FrozenDictionary<string, KeyValuePair<string, T>> meanings;

    /// <summary>A list.</summary>
    /// <param name="words">The words; of two that are spelled alike the later counts.</param>
    public WordList(IEnumerable<KeyValuePair<string, T>> words)
    {
        Words = [.. words];
        var byWord = new Dictionary<string, KeyValuePair<string, T>>(StringComparer.Ordinal);
        foreach (var word in Words) byWord[PrintedLabel.Fold(word.Key)] = word;
        meanings = byWord.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The words as they are written, in the order of the list.</summary>
    public IReadOnlyList<KeyValuePair<string, T>> Words { get; }

    /// <summary>What a word means.</summary>
    /// <returns>False where it is not in the list.</returns>
    public bool TryFind(string word, out T meaning)
    {
        var isKnown = meanings.TryGetValue(PrintedLabel.Fold(word), out var found);
        meaning = found.Value;
        return isKnown;
    }

    /// <summary>A word as the list spells it; null where it is not in the list.</summary>
    public string? SpellingOf(string word) => meanings.TryGetValue(PrintedLabel.Fold(word), out var found) ? found.Key : null;

    /// <summary>The same with further words, which outrank those that are there.</summary>
    public WordList<T> With(WordList<T> further) => new(Words.Concat(further.Words));
}
