using Disclosure.Reports.Claims.Lexing;
using Disclosure.Reports.Claims.Patterns;

namespace Disclosure.Reports.Claims.Sentences;

/// <summary>Finds the word around a number that says what it counts, and joins several that stand together.</summary>
internal static class HeadFinder
{
    /// <summary>Gives a number its pattern, its readings and its words; none where no word fits.</summary>
    /// <param name="phrase">The number; its topic is known.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="before">The words before it that are its own, the nearest first.</param>
    /// <param name="behind">Those behind it.</param>
    public static void Find(Phrase phrase, ParagraphText paragraph, List<int> before, List<int> behind)
    {
        var tokens = paragraph.Tokens;
        var (best, at) = (default(ClaimPattern), -1);
        foreach (var index in before.TakeWhile(index => !IsOfCasesAlone(tokens[index].Word, phrase.Topic))) Consider(index,
            phrase.Anchor - tokens[index].End, isBefore: true);
        foreach (var index in behind) Consider(index, tokens[index].Start - phrase.Number.End, isBefore: false);
        if (best is null) return;
        if (best.IsTotal && PartAmong(before, phrase, tokens) is { } part) (best, at) = part;
        var isBehind = at > phrase.Index;
        var (readings, edge) = (best.Readings(phrase.Topic), at);
        (readings, edge) = WithJoined(best, at, phrase.Topic, tokens, isBehind);

        // 答复新收申请63件: of the new ones alone.
        var isOfNew = best.Id is "received" or "newlyReceived"
            && before.Exists(index => tokens[index].Word is WordClass.Replied or WordClass.Handled && index < at);
        phrase.Pattern = best;
        phrase.Readings = isOfNew ? [NamedReadings.WithoutCarried, .. readings] : readings;
        phrase.Words = isBehind ? (phrase.Index, Math.Max(at, edge)) : (Math.Min(at, edge), phrase.Index);

        void Consider(int index, int distance, bool isBefore)
        {
            var word = IsDenied(tokens, index) ? Denied(tokens[index].Word) : tokens[index].Word;
            if (PatternCatalogue.Find(word, phrase.Topic) is not { } pattern) return;
            if (distance > pattern.Window || (!isBefore && pattern.Side == PatternSide.Before) || (best is not null && pattern.Rank >= best.Rank)) return;
            if ((pattern.Kind == ClaimKind.Amount) == (phrase.Number.Unit == CountUnit.Yuan)) (best, at) = (pattern, index);
        }
    }

    // 答复被纠正17件 counts no answers.
    private static bool IsOfCasesAlone(WordClass word, Topic topic) => topic == Topic.Applications && word is WordClass.Corrected or WordClass.Upheld
        or WordClass.Dismissed;

    /// <summary>The readings of a word and of those that are joined with it, and the last of these.</summary>
    public static (IReadOnlyList<ClaimReading> Readings, int Edge) WithJoined(ClaimPattern pattern, int at, Topic topic, IReadOnlyList<Token> tokens,
        bool isBehind = false)
    {
        var (readings, edge) = (pattern.Readings(topic), at);
        foreach (var joined in JoinedWith(at, pattern, topic, tokens, isBehind)) (readings,
            edge) = (Join(pattern, readings, joined.Pattern.Readings(topic)), joined.Index);
        return (readings, edge);
    }

    private static bool IsDenied(IReadOnlyList<Token> tokens, int index) => index > 0 && tokens[index - 1].Is(WordClass.Not)
        && tokens[index - 1].End == tokens[index].Start;

    // What is not answered is open; what is not issued is nothing.
    private static WordClass Denied(WordClass word) => word is WordClass.Replied or WordClass.Decided or WordClass.Handled ? WordClass.InProgress
        : WordClass.None;

    // 通过网络收到申请: a part, unless all ways are named and 等 behind them, or both kinds of applicants.
    private static (ClaimPattern Pattern, int Index)? PartAmong(List<int> before, Phrase phrase, IReadOnlyList<Token> tokens)
    {
        var parts = before.Select(index => (Pattern: PatternCatalogue.Find(tokens[index].Word, phrase.Topic), Index: index))
            .Where(part => part.Pattern is { Rank: PatternRank.Part }).ToList();
        if (parts.Count == 0 || before.Exists(index => tokens[index].Is(WordClass.AndOthers))) return null;
        var first = parts[0];
        return parts.Exists(part => part.Pattern != first.Pattern) ? null : (first.Pattern!, first.Index);
    }

    private static IEnumerable<(ClaimPattern Pattern, int Index)> JoinedWith(int at, ClaimPattern head, Topic topic, IReadOnlyList<Token> tokens, bool isBehind)
    {
        var step = isBehind ? 1 : -1;
        for (var next = at + (2 * step); next >= 0 && next < tokens.Count; next += 2 * step)
        {
            var connector = tokens[next - step];
            if (!connector.Is(WordClass.Connector) || !Touches(tokens, next, step)) yield break;
            if (PatternCatalogue.Find(tokens[next].Word, topic) is not { } pattern || pattern.Rank != head.Rank
                || pattern.Dimension != head.Dimension) yield break;
            if (pattern.Id != head.Id && pattern.Rank != PatternRank.Thing) yield return (pattern, next);
        }
    }

    private static bool Touches(IReadOnlyList<Token> tokens, int next, int step)
    {
        var connector = tokens[next - step];
        return step < 0 ? tokens[next].End == connector.Start && connector.End == tokens[next + 2].Start
            : connector.End == tokens[next].Start && tokens[next - 2].End == connector.Start;
    }

    // Outcomes that stand together add up; 收到和答复 says one number of both.
    private static IReadOnlyList<ClaimReading> Join(ClaimPattern head, IReadOnlyList<ClaimReading> one, IReadOnlyList<ClaimReading> other)
    {
        if (head.IsTotal || head.Dimension == Dimension.Carried) return [.. one.Concat(other).DistinctBy(reading => reading.Key)];
        if (one.Count == 0 || other.Count == 0) return [];
        return one[0].Key == other[0].Key ? one : [other[0].Plus(one[0])];
    }
}
