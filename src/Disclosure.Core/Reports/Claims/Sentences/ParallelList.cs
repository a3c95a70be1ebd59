using Disclosure.Reports.Claims.Guards;
using Disclosure.Reports.Claims.Lexing;
using Disclosure.Reports.Claims.Patterns;

namespace Disclosure.Reports.Claims.Sentences;

/// <summary>行政许可、行政处罚、行政强制决定分别为5件、3件和1件; 行政复议、行政诉讼各1件: several heads, and a number for each.</summary>
internal static class ParallelList
{
    /// <summary>Gives each number of such lists the head that is its own.</summary>
    public static void Resolve(List<Phrase> phrases, ParagraphText paragraph)
    {
        for (var i = 0; i < phrases.Count; i++)
        {
            var phrase = phrases[i];
            if (MarkBefore(phrase, paragraph) is not { } mark) continue;
            var heads = HeadsBefore(mark, phrase.Clause, paragraph.Tokens);
            if (heads.Count < 2) continue;
            var count = CountOf(phrases, i, paragraph);
            for (var place = 0; place < count && count != heads.Count
                && count > 1; place++) (phrases[i + place].Pattern, phrases[i + place].Guard) = (null, GuardCatalogue.NoWords);
            if (count != heads.Count) continue;
            for (var place = 0; place < count; place++) Assign(phrases[i + place], heads[place], phrase.Clause, mark, paragraph.Tokens);
            i += count - 1;
        }
    }

    // The mark stands right before the first number, behind the heads.
    private static int? MarkBefore(Phrase phrase, ParagraphText paragraph)
    {
        var at = phrase.Index - 1;
        return at > phrase.Clause && paragraph.Tokens[at].Is(WordClass.ListMark) ? at : null;
    }

    private static List<int> HeadsBefore(int mark, int clause, IReadOnlyList<Token> tokens)
    {
        var heads = new List<int>();
        var isJoined = true;
        for (var i = mark - 1; i >= clause; i--)
        {
            if (tokens[i].Is(WordClass.Connector)) isJoined = true;
            else if (IsHead(tokens[i]) && isJoined) (isJoined, heads) = (false, [i, .. heads]);
            else if (heads.Count > 0 && !(tokens[i].Word is WordClass.Application or WordClass.WeakApplication or WordClass.Decision or WordClass.Total)) break;
        }

        return heads;
    }

    private static bool IsHead(Token token) => token.Kind == TokenKind.Word
        && ((Topics.Of(token.Word) is not (Topic.None or Topic.Applications or Topic.Elsewhere))
            || PatternCatalogue.Find(token.Word, Topic.Applications) is { Rank: not PatternRank.Thing }
                || PatternCatalogue.Find(token.Word, Topic.Cases) is { Dimension: not Dimension.None }
            || PatternCatalogue.Find(token.Word, Topic.Papers) is not null);

    private static int CountOf(List<Phrase> phrases, int first, ParagraphText paragraph)
    {
        var count = 1;
        while (first + count < phrases.Count && IsNextTo(phrases[first + count - 1], phrases[first + count], paragraph)) count++;
        return count;
    }

    private static bool IsNextTo(Phrase one, Phrase other, ParagraphText paragraph)
    {
        var between = paragraph.Between(one.Number, other.Number);
        return between.Length <= 1 && (between.IsEmpty || between[0] is '、' or '，' or '和' or '及' or '与');
    }

    private static void Assign(Phrase phrase, int head, int clause, int mark, IReadOnlyList<Token> tokens)
    {
        var topic = Topics.Of(tokens[head].Word);
        if (topic != Topic.None) phrase.Topic = topic;
        var deeds = Enumerable.Range(clause, mark - clause).Where(index => index != head && Topics.Of(tokens[index].Word) == Topic.None).Reverse();
        var pattern = PatternCatalogue.Find(tokens[head].Word, phrase.Topic)
            ?? deeds.Select(index => PatternCatalogue.Find(tokens[index].Word, phrase.Topic)).FirstOrDefault(found => found is not null);
        phrase.Pattern = pattern;
        phrase.Readings = pattern?.Readings(phrase.Topic) ?? [];
        phrase.Words = (phrase.Index, phrase.Index);
        if (phrase.Guard == GuardCatalogue.NoWords && pattern is not null) phrase.Guard = null;
    }
}
