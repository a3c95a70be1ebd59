using Disclosure.Reports.Claims.Guards;
using Disclosure.Reports.Claims.Lexing;
using Disclosure.Reports.Claims.Patterns;

namespace Disclosure.Reports.Claims.Sentences;

/// <summary>Finds the numbers of a paragraph, sentence by sentence, each with its topic, its pattern and what speaks against it.</summary>
internal sealed partial class PhraseFinder(ParagraphText paragraph, ReaderScene scene, Topic heading, Topic before)
{
    // How many characters may be unknown before words may say that something else is counted.
    private const int MostInTotals = 1;
    private const int MostInParts = 3;

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
        var phrase = new Phrase
        {
            Paragraph = paragraph,
            Number = tokens[index],
            Index = index,
            Clause = clause,
            Anchor = AnchorOf(index),
            Depth = depth,
            Words = (index, index)
        };
        (phrase.Topic, isNamedHere) = TopicFor(before, behind);
        (phrase.Subject, phrase.Period) = (subject, times.Guard is null ? ClaimPeriod.ReportYear : PeriodOf(times.Guard));
        if (phrase.Number.Kind == TokenKind.Number) HeadFinder.Find(phrase, paragraph, before, behind);
        if (phrase.Dimension == Dimension.CaseOutcome && HasBefore(phrase, WordClass.Total) && topics.CasesOfSentence != phrase.Topic
            && (topics.CasesOfSentence & phrase.Topic) == phrase.Topic)
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
        isReviewBody |= token.Is(WordClass.ReviewBody) && paragraph.Text.AsSpan(0, token.Start).IndexOf('被') < 0
            && paragraph.Text.AsSpan(0, token.Start).IndexOf("作为", StringComparison.Ordinal) >= 0;
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
}
