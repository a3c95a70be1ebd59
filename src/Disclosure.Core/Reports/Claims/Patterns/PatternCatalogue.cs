using System.Collections.Frozen;
using Disclosure.Reports.Claims.Lexing;

namespace Disclosure.Reports.Claims.Patterns;

/// <summary>Every pattern that gives a number its meaning, in one list.</summary>
internal static class PatternCatalogue
{
    /// <summary>All patterns, by topic.</summary>
    public static IReadOnlyList<ClaimPattern> All { get; } =
    [
        .. ApplicationPatterns.All, .. OutcomePatterns.All, .. ApplicantPatterns.All, .. CasePatterns.All, .. PaperPatterns.All, .. AmountPatterns.All,
    ];

    private static readonly FrozenDictionary<WordClass, ClaimPattern[]> ByWord = All
        .SelectMany(pattern => pattern.Words, (pattern, word) => (word, pattern))
        .GroupBy(entry => entry.word, entry => entry.pattern)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The pattern of a word within a topic; null where there is none.</summary>
    public static ClaimPattern? Find(WordClass word, Topic topic)
    {
        if (topic == Topic.None || !ByWord.TryGetValue(word, out var patterns)) return null;
        foreach (var pattern in patterns)
        {
            if ((pattern.Topic & topic) == topic) return pattern;
        }

        return null;
    }
}
