using Disclosure.Reports.Claims.Lexing;
using Disclosure.Reports.Claims.Patterns;

namespace Disclosure.Reports.Claims.Sentences;

/// <summary>
/// Follows what a paragraph speaks of: the topic that a clause names, else the one that was named last. Brackets end with what they began with.
/// </summary>
internal sealed class TopicTracker(ParagraphText paragraph)
{
    private readonly IReadOnlyList<Token> tokens = paragraph.Tokens;
    private readonly Stack<(Topic Named, Topic OfClause)> outside = new();
    private const int FarBack = 2;

    private int sentence;
    private int sentenceOfNamed;
    private bool hasApplications;

    /// <summary>The topic that was named last.</summary>
    public Topic Named { get; private set; }

    /// <summary>The topic that the clause itself names; none where it names none.</summary>
    public Topic OfClause { get; private set; }

    /// <summary>All cases that the sentence has named: 复议57件、诉讼31件，合计被纠正8件.</summary>
    public Topic CasesOfSentence { get; private set; }

    /// <summary>Whether the topic was named sentences ago.</summary>
    public bool IsFarBack => sentence - sentenceOfNamed >= FarBack;

    /// <summary>Whether the sentence speaks of applications and, since, of another matter: what comes then may be either.</summary>
    public bool IsBetween => hasApplications && Named == Topic.Elsewhere && OfClause == Topic.None;

    /// <summary>Begins a paragraph.</summary>
    /// <param name="before">What was spoken of before it.</param>
    /// <param name="isHeading">Whether a heading right above it said so.</param>
    public void Begin(Topic before, bool isHeading) => (Named, OfClause, sentenceOfNamed) = (before, Topic.None, isHeading ? 0 : -FarBack);

    /// <summary>Begins a sentence.</summary>
    public void BeginSentence()
    {
        sentence++;
        (OfClause, hasApplications, CasesOfSentence) = (Topic.None, false, Topic.None);
        outside.Clear();
    }

    /// <summary>Takes a token into account.</summary>
    public void Take(int index)
    {
        var token = tokens[index];
        if (token.Kind == TokenKind.Open) outside.Push((Named, OfClause));
        else if (token.Kind == TokenKind.Close && outside.TryPop(out var before)) (Named, OfClause) = before;
        else if (token.EndsClause) OfClause = Topic.None;
        else if (token.Kind == TokenKind.Word) TakeWord(index);
    }

    private void TakeWord(int index)
    {
        var topic = TopicOf(tokens[index].Word, index);
        if (topic == Topic.None) return;
        OfClause = IsJoined(index) && Topics.AreAlike(OfClause, topic) ? OfClause | topic : topic;
        (Named, sentenceOfNamed) = (OfClause, sentence);
        hasApplications |= topic == Topic.Applications;
        CasesOfSentence |= topic & Topic.Cases;
    }

    // 申请 alone names applications where nothing else is spoken of.
    private Topic TopicOf(WordClass word, int index)
    {
        if (Topics.Of(word) is not Topic.None and var named) return named;
        if (word == WordClass.WeakApplication && !IsApplicationAt(index)) return Topic.None;
        if (word == WordClass.WeakApplication) return OfClause == Topic.None && ((Named & Topic.Cases) == 0 || IsFarBack) ? Topic.Applications : Topic.None;
        if (!Topics.ImpliesApplications(word)) return Topic.None;
        return Named is Topic.None or Topic.Applications || IsFarBack || (hasApplications && Named == Topic.Elsewhere) ? Topic.Applications : Topic.None;
    }

    /// <summary>Whether 申请 is not the end of a longer word for something else, such as 专利申请.</summary>
    public bool IsApplicationAt(int index)
    {
        var start = tokens[index].Start;
        return start == 0 || (index > 0 && tokens[index - 1].End == start) || paragraph.Text[start - 1] is '的' or '了' or '该' or '条' or '新' or '有'
            or '众' or '长' or '人';
    }

    private bool IsJoined(int index)
    {
        if (index < 2) return false;
        if (tokens[index - 1].Is(WordClass.Occur)) return IsJoined(index - 1);
        var (connector, before) = (tokens[index - 1], tokens[index - 2]);
        return connector.Is(WordClass.Connector) && connector.End == tokens[index].Start && before.Kind == TokenKind.Word && before.End == connector.Start;
    }
}
