using Disclosure.Reports.Claims.Guards;
using Disclosure.Reports.Claims.Lexing;
using Disclosure.Reports.Claims.Patterns;

namespace Disclosure.Reports.Claims.Sentences;

/// <content>What speaks against a number: the guards in the order in which they are asked.</content>
internal sealed partial class PhraseFinder
{
    private static ClaimPeriod PeriodOf(ClaimGuard guard) => guard == GuardCatalogue.SeveralYears ? ClaimPeriod.Cumulative : ClaimPeriod.Other;

    private ClaimGuard? GuardOf(Phrase phrase, List<int> before, int segment, int end)
    {
        var number = phrase.Number;
        if (number.Kind == TokenKind.Points) return GuardCatalogue.Points;
        if (number.Unit == CountUnit.Other) return GuardCatalogue.OtherUnit;
        if (HasInClause(phrase, end, WordClass.Attribute) || hasAttribute) return GuardCatalogue.Attribute;
        if (phrase.Topic == Topic.Elsewhere) return GuardCatalogue.OtherMatter;
        if (ComparisonBefore(paragraph, phrase.Index, segment) >= 0) return GuardCatalogue.ComparisonBase;

        if (times.Guard is { } time) return time;
        if (isApart || NamesOtherBody(phrase, before)) return GuardCatalogue.OtherBody;
        if (HasBefore(phrase, WordClass.Plan)) return GuardCatalogue.Plan;
        if (HasBefore(phrase, WordClass.Condition)) return GuardCatalogue.Condition;
        if (HasBefore(phrase, WordClass.Average)) return GuardCatalogue.Average;
        if (IsCriterion(number)) return GuardCatalogue.Criterion;
        if (number.Kind != TokenKind.Number) return subjectGuard;
        if (phrase.Pattern is not { } pattern || !StandsBesideItsWord(phrase)) return GuardCatalogue.NoWords;
        if ((pattern.Topic & (Topic.Papers | Topic.Decisions)) != 0 && IsPublished(phrase)) return GuardCatalogue.Published;
        if (phrase.Depth > 0 && !pattern.CountsInBrackets && !HasBefore(phrase, WordClass.Contains)) return GuardCatalogue.InBrackets;
        if (subjectGuard is not null) return subjectGuard;
        if ((pattern.Topic & Topic.Cases) != 0 && isReviewBody) return GuardCatalogue.ReviewBody;
        if ((pattern.Topic & Topic.Cases) != 0 && !concernsDisclosure) return GuardCatalogue.GeneralCases;
        if (topics.IsBetween || ((pattern.Topic & Topic.Cases) != 0 && IsBehindReply(phrase))) return GuardCatalogue.BetweenTopics;
        if (pattern.IsVague) return GuardCatalogue.Vague;
        if (HasUnknownWords(phrase, segment)) return GuardCatalogue.UnknownWords;
        if (pattern.IsTotal && isAmong && (hasTotal || numbers > 0)) return GuardCatalogue.AmongTotal;
        hasTotal |= pattern.IsTotal;
        return !isNamedHere && topics.IsFarBack ? GuardCatalogue.CarriedTopic : null;
    }

    /// <summary>The year with which a number right behind it is that year's figure (较2023年的5件); -1 where there is none.</summary>
    public static int ComparisonBefore(ParagraphText paragraph, int index, int segment)
    {
        var at = index - 1;
        if (at > segment && paragraph.Tokens[at].Is(WordClass.SamePeriod)) at--;
        if (at < segment || !(paragraph.Tokens[at].Is(WordClass.Compared) || TimeTracker.IsCompared(paragraph, paragraph.Tokens[at]))) return -1;
        return paragraph.Between(paragraph.Tokens[index - 1], paragraph.Tokens[index]).SequenceEqual("的") ? at : -1;
    }

    // Of a total the whole clause counts, of a part its own words.
    private bool HasUnknownWords(Phrase phrase, int segment) => scene.Residue.Of(
        paragraph, phrase.Dimension == Dimension.None ? phrase.Clause
            : segment, Math.Max(phrase.Index, phrase.Words.Last)) > (phrase.Dimension == Dimension.None ? MostInTotals : MostInParts);

    // A number without its counting word is one where the word stands right before it.
    private bool StandsBesideItsWord(Phrase phrase) => phrase.Number.Unit != CountUnit.None
        || (phrase.Words.First < phrase.Index && phrase.Number.Start - tokens[phrase.Index - 1].End <= 2);

    // 答复结果为不予公开1件, behind what was said of suits.
    private bool IsBehindReply(Phrase phrase) => phrase.Index > 0 && tokens[phrase.Index - 1].Word is WordClass.Disclosed or WordClass.PartlyDisclosed
        or WordClass.Refused or WordClass.UnableToProvide or WordClass.NotProcessed or WordClass.OtherHandling;

    private bool IsPublished(Phrase phrase) =>
        HasBefore(phrase, WordClass.Publication) || HasBefore(phrase, WordClass.Published) || HasBefore(phrase, WordClass.Open);

    private bool HasBefore(Phrase phrase, WordClass word)
    {
        for (var i = phrase.Index - 1; i >= phrase.Clause; i--)
        {
            if (tokens[i].Is(word)) return true;
        }

        return false;
    }

    private bool HasInClause(Phrase phrase, int end, WordClass word)
    {
        if (HasBefore(phrase, word)) return true;
        for (var i = phrase.Index + 1; i < end && !tokens[i].EndsClause && !tokens[i].IsNumber; i++)
        {
            if (tokens[i].Is(word)) return true;
        }

        return false;
    }

    // 市水务局收到, in the report of another.
    private bool IsOfOtherOrgan(Phrase phrase, List<int> before)
    {
        var at = before.FindIndex(index => tokens[index].Word is WordClass.Received or WordClass.NewlyReceived or WordClass.Handled or WordClass.Replied);
        if (at < 0) return false;
        var start = tokens[phrase.Clause].Start;
        if (phrase.Clause > 0 && tokens[phrase.Clause - 1].End < start) start = tokens[phrase.Clause - 1].End;
        var words = paragraph.Text.AsSpan(start, tokens[before[at]].Start - start);
        if (words.LastIndexOfAny('、', '件', '宗') is >= 0 and var mark) words = words[(mark + 1)..];
        return scene.EndsWithOtherOrgan(words);
    }

    // 收到申请50件的单位.
    private bool IsCriterion(Token number) => paragraph.Text.AsSpan(number.End) is var behind
        && (behind.StartsWith("的单位", StringComparison.Ordinal) || behind.StartsWith("的部门", StringComparison.Ordinal)
            || behind.StartsWith("以上的", StringComparison.Ordinal));

    // 向市政府提出的申请.
    private bool NamesOtherBody(Phrase phrase, List<int> before)
    {
        var at = before.FindIndex(index => tokens[index].Is(WordClass.Towards));
        if (at < 0) return before.Exists(index => tokens[index].Is(WordClass.OtherBody)) || IsOfOtherOrgan(phrase, before);
        var start = tokens[phrase.Clause].Start;
        var words = paragraph.Text.AsSpan(start, tokens[before[at]].Start - start);
        return words.LastIndexOf('向') is >= 0 and var towards && scene.IsOther(words[(towards + 1)..]);
    }
}
