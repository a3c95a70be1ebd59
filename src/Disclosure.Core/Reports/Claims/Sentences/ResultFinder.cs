using Disclosure.Reports.Claims.Lexing;
using Disclosure.Reports.Claims.Patterns;

namespace Disclosure.Reports.Claims.Sentences;

/// <summary>Finds clauses without a number that say what became of what was counted before: 均获维持, 已全部办结, 正在审理中, 为结果纠正.</summary>
internal sealed class ResultFinder(ParagraphText paragraph, ClaimMaker maker)
{
    // By the number that was named: what is said to be open still.
    private readonly Dictionary<Phrase, Claim> open = [];

    // 均获法院支持，驳回诉讼请求: the clause before said that it holds of all.
    private int allBefore = -1;

    /// <summary>The claim of a clause; null where it says nothing of what was counted.</summary>
    /// <param name="clause">A clause without a number.</param>
    /// <param name="before">The numbers before it in its sentence.</param>
    public Claim? In(Clause clause, IReadOnlyList<Phrase> before)
    {
        if (before.LastOrDefault(phrase => phrase.IsClaim && phrase.Number.Kind == TokenKind.Number) is not { } last) return null;
        if (clause.Has(paragraph, WordClass.Plan) || clause.Has(paragraph, WordClass.Condition) || clause.Has(paragraph, WordClass.Not)) return null;
        var all = clause.Find(paragraph, WordClass.AllOf);
        var topic = TopicOf(clause, last.Topic);
        if (topic == Topic.None || before.LastOrDefault(phrase => phrase.IsClaim && phrase.Number.Kind == TokenKind.Number
            && (phrase.Topic & topic) != 0) is not { } own) return null;
        last = own;
        if (paragraph.Text[paragraph.Tokens[clause.End - 1].End..].StartsWith('的')) return null;
        var isOfAll = all >= 0 || (allBefore == clause.First - 1 && paragraph.Tokens[clause.First - 1].Kind == TokenKind.Comma);
        var start = all >= 0 ? all : clause.First;
        allBefore = all >= 0 ? clause.End : -1;
        for (var i = Math.Max(clause.First, all); i < clause.End; i++)
        {
            if (PatternCatalogue.Find(paragraph.Tokens[i].Word, topic) is not { Rank: PatternRank.Deed } pattern) continue;
            if (pattern.Kind == ClaimKind.Pending) return Pending(pattern, last, i);
            if (pattern.Id == "replied" && all >= 0) return AllDone(clause, last, (all, i));
            if (pattern.Dimension is not (Dimension.Outcome or Dimension.CaseOutcome)) continue;
            allBefore = -1;
            return isOfAll ? All(pattern, before, last, topic, clause.Find(paragraph, token => Topics.Of(token.Word) is not Topic.None) >= 0,
                (start, i)) : One(pattern, last, i);
        }

        return null;
    }

    private Topic TopicOf(Clause clause, Topic last)
    {
        var named = clause.Find(paragraph, token => Topics.Of(token.Word) is not Topic.None);
        var topic = named < 0 ? last : Topics.Of(paragraph.Tokens[named].Word);
        return topic == last || Topics.AreAlike(topic, last) ? topic : Topic.None;
    }

    private Claim? Pending(ClaimPattern pattern, Phrase last, int word)
    {
        if (!last.IsTotal || open.ContainsKey(last)) return null;
        return open[last] = maker.Of(ClaimKind.Pending, pattern.Id, ListTexts.OneOutcome, (word, word), pattern.Readings(last.Topic), last);
    }

    // 按期办结 says that it was in time, not that nothing is left.
    private Claim? AllDone(Clause clause, Phrase last, (int First, int Last) words)
    {
        var isInTime = clause.Has(paragraph, WordClass.OnTime) && !paragraph.TextOf(paragraph.Tokens[words.First]).StartsWith("全部", StringComparison.Ordinal);
        if (last.Topic != Topic.Applications || isInTime) return null;
        return maker.Of(ClaimKind.Universal, "allDone", ListTexts.All, words, [NamedReadings.CarriedOut]);
    }

    // 复议7件、诉讼9件，均获维持: of all that were named.
    private Claim? All(ClaimPattern pattern, IReadOnlyList<Phrase> before, Phrase last, Topic topic, bool isNamed, (int First, int Last) words)
    {
        var totals = before.Reverse().TakeWhile(phrase => phrase.IsTotal && Topics.AreAlike(phrase.Topic, topic) && !IsApart(phrase, last)).Reverse().ToList();
        if (isNamed) totals = before.Where(phrase => phrase.IsTotal && (phrase.Topic & topic) != 0).TakeLast(1).ToList();
        if (totals.Count == 0 || totals[^1] != last) return null;
        if ((topic & Topic.Cases) == 0) totals = [last];
        var readings = pattern.Readings(totals.Aggregate(Topic.None, (sum, phrase) => sum | phrase.Topic));
        var claim = maker.Of(ClaimKind.Universal, $"all.{pattern.Id}", ListTexts.All, words, readings, last,
            [.. totals.Select(total => maker.PartOf(total, ClaimPartRole.Total))]);
        return claim.WithValue(totals.Sum(total => total.Value));
    }

    private bool IsApart(Phrase one, Phrase last)
    {
        for (var i = one.Index; i < last.Index; i++)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Semicolon) return true;
        }

        return false;
    }

    // 行政复议1件，结果维持. What was said to be open, and so decided all the same, contradicts itself.
    private Claim? One(ClaimPattern pattern, Phrase last, int word)
    {
        var isOpen = last.Pattern!.Kind == ClaimKind.Pending && (last.Topic & Topic.Cases) != 0;
        if (!last.IsTotal && !isOpen) return null;
        if (last.Topic == Topic.Applications && (last.Value != 1 || pattern.Id is "open" or "rest")) return null;
        ClaimPart[] parts = isOpen ? [maker.PartOf(last, ClaimPartRole.Open)]
            : open.TryGetValue(last, out var pending) ? [new ClaimPart(ClaimPartRole.Open, pending.Value, pending.Passage, pending.Readings)]
            : [];
        return maker.Of(ClaimKind.Outcome, pattern.Id, ListTexts.OneOutcome, (word, word), pattern.Readings(last.Topic), last, parts);
    }
}
