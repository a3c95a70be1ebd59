using Disclosure.Reports.Claims.Guards;
using Disclosure.Reports.Claims.Lexing;
using Disclosure.Reports.Claims.Patterns;

namespace Disclosure.Reports.Claims.Sentences;

/// <summary>Finds the numbers of a paragraph, sentence by sentence, each with its topic, its pattern and what speaks against it.</summary>
internal sealed class PhraseFinder(ParagraphText paragraph, ReaderScene scene, Topic heading, Topic before)
{
    private readonly IReadOnlyList<Token> tokens = paragraph.Tokens;
    private readonly TopicTracker topics = new(paragraph);
    private readonly TimeTracker times = new(scene.Year);
    private readonly ClaimGuard?[] timeAt = new ClaimGuard?[paragraph.Tokens.Count];
    private ClaimSubject subject;
    private ClaimGuard? subjectGuard;
    private bool concernsDisclosure;
    private bool isReviewBody;
    private bool hasAttribute;
    private bool hasTotal;
    private bool isAmong;
    private bool isApart;
    private bool isNamedHere;
    private int numbers;

    /// <summary>The topic that was named last.</summary>
    public Topic LastTopic => topics.Named;

    /// <summary>Whether the report year is meant where a token stands.</summary>
    public bool IsOfReportYear(int index) => timeAt[index] is null;

    /// <summary>Begins the paragraph.</summary>
    public void Begin()
    {
        topics.Begin(heading != Topic.None ? heading : before, heading != Topic.None);
        concernsDisclosure = heading != Topic.None || before != Topic.None;
        hasTotal = before != Topic.None;
    }

    /// <summary>Reads a sentence.</summary>
    /// <param name="first">Its first token.</param>
    /// <param name="end">The token behind its last.</param>
    public List<Phrase> Read(int first, int end)
    {
        var phrases = new List<Phrase>();
        topics.BeginSentence();
        times.BeginSentence();
        (isReviewBody, hasAttribute, isAmong, isApart, numbers) = (false, false, false, false, 0);
        var (clause, segment, depth) = (first, first, 0);
        var outside = new Stack<(int Clause, int Segment)>();
        for (var i = first; i < end; i++)
        {
            var token = tokens[i];
            topics.Take(i);
            times.Take(paragraph, i, depth);
            timeAt[i] = times.Guard;
            TakeSubject(token);
            if (token.IsNumber)
            {
                phrases.Add(At(i, clause, segment, depth, end));
                segment = i + 1;
                numbers++;
            }
            else if (token.Kind == TokenKind.Open)
            {
                outside.Push((clause, segment));
                (clause, segment, depth) = (i + 1, i + 1, depth + 1);
            }
            else if (token.Kind == TokenKind.Close && outside.TryPop(out var before)) (clause, segment, depth) = (before.Clause, before.Segment, depth - 1);
            else if (token.EndsClause) (clause, segment) = (i + 1, i + 1);
        }

        return phrases;
    }

    private Phrase At(int index, int clause, int segment, int depth, int end)
    {
        var before = Before(index, segment);
        var behind = Behind(index, end);
        var phrase = new Phrase { Paragraph = paragraph, Number = tokens[index], Index = index, Clause = clause, Anchor = AnchorOf(index), Depth = depth, Words = (index, index) };
        (phrase.Topic, isNamedHere) = TopicFor(before, behind);
        (phrase.Subject, phrase.Period) = (subject, times.Guard is null ? ClaimPeriod.ReportYear : PeriodOf(times.Guard));
        if (phrase.Number.Kind == TokenKind.Number) HeadFinder.Find(phrase, paragraph, before, behind);
        if (phrase.Dimension == Dimension.CaseOutcome && HasBefore(phrase, WordClass.Total) && topics.CasesOfSentence != phrase.Topic && (topics.CasesOfSentence & phrase.Topic) == phrase.Topic)
        {
            phrase.Readings = [.. phrase.Readings, .. phrase.Pattern!.Readings(topics.CasesOfSentence).Take(1)];
        }

        phrase.Guard = GuardOf(phrase, before, segment, end);
        return phrase;
    }

    private int AnchorOf(int index) => index > 0 && tokens[index - 1].Kind == TokenKind.Close && tokens[index - 1].End == tokens[index].Start
        && paragraph.Partners[index - 1] is >= 0 and var open ? tokens[open].Start : tokens[index].Start;

    // Words within brackets belong to what stands in them.
    private List<int> Before(int index, int segment)
    {
        var words = new List<int>();
        if (index > 0 && tokens[index - 1].Is(WordClass.Connector) && tokens[index - 1].End == tokens[index].Start) return words;
        for (var i = index - 1; i >= segment; i--)
        {
            if (tokens[i].Kind == TokenKind.Close && paragraph.Partners[i] >= segment) i = paragraph.Partners[i];
            else if (tokens[i].Kind == TokenKind.Word) words.Add(i);
        }

        return words;
    }

    private List<int> Behind(int index, int end)
    {
        var words = new List<int>();
        for (var i = index + 1; i < end; i++)
        {
            if (tokens[i].EndsClause || tokens[i].IsNumber || (tokens[i].Is(WordClass.Connector) && paragraph.Text[tokens[i].Start] == '、')) break;
            if (tokens[i].Is(WordClass.Not)) break;
            if (tokens[i].Kind == TokenKind.Word) words.Add(i);
        }

        return words;
    }

    private (Topic Topic, bool IsNamedHere) TopicFor(List<int> before, List<int> behind)
    {
        var named = behind.Select(NamedAt).Where(topic => topic != Topic.None).ToList();
        var next = named.Exists(topic => (topic & Topic.Cases) != 0) ? named.Find(topic => (topic & Topic.Cases) != 0) : named.FirstOrDefault();
        var isNamedBefore = before.Exists(index => NamedAt(index) != Topic.None);
        if (topics.OfClause != Topic.None && (isNamedBefore || next == Topic.None)) return (topics.OfClause, true);
        return next != Topic.None ? (next, true) : (topics.IsBetween ? Topic.Applications : topics.Named, false);
    }

    private Topic NamedAt(int index) =>
        tokens[index].Is(WordClass.WeakApplication) ? topics.IsApplicationAt(index) ? Topic.Applications : Topic.None : Topics.Of(tokens[index].Word);

    private void TakeSubject(Token token)
    {
        if (token.Kind == TokenKind.Semicolon) isAmong = false;
        if (token.Kind != TokenKind.Word) return;
        if (token.Word is WordClass.Application or WordClass.WeakApplication or WordClass.Ignored) concernsDisclosure |= Concerns(token);
        isReviewBody |= token.Is(WordClass.ReviewBody) && paragraph.Text.AsSpan(0, token.Start).IndexOf('被') < 0 && paragraph.Text.AsSpan(0, token.Start).IndexOf("作为", StringComparison.Ordinal) >= 0;
        hasAttribute |= token.Is(WordClass.Attribute) && paragraph.TextOf(token).EndsWith("属性", StringComparison.Ordinal);
        isAmong |= token.Is(WordClass.Among);
        isApart |= token.Is(WordClass.Apart);
        if (token.Is(WordClass.OwnBody)) (subject, subjectGuard) = (ClaimSubject.Own, null);
        else if (token.Is(WordClass.WiderBody))
        {
            subject = scene.SubjectOf(paragraph.TextOf(token));
            subjectGuard = subject == ClaimSubject.Own ? null : GuardCatalogue.WiderBody;
        }
    }

    private bool Concerns(Token token) =>
        paragraph.TextOf(token).IndexOf("信息公开", StringComparison.Ordinal) >= 0 || paragraph.TextOf(token).IndexOf("申请", StringComparison.Ordinal) >= 0;

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
        if (topics.IsBetween) return GuardCatalogue.BetweenTopics;
        if (pattern.IsVague) return GuardCatalogue.Vague;
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

    // A number without its counting word is one where the word stands right before it.
    private bool StandsBesideItsWord(Phrase phrase) => phrase.Number.Unit != CountUnit.None
        || (phrase.Words.First < phrase.Index && phrase.Number.Start - tokens[phrase.Index - 1].End <= 2);

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
        && (behind.StartsWith("的单位", StringComparison.Ordinal) || behind.StartsWith("的部门", StringComparison.Ordinal) || behind.StartsWith("以上的", StringComparison.Ordinal));

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
