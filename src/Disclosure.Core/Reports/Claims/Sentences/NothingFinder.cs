using Disclosure.Forms;
using Disclosure.Reports.Claims.Lexing;
using Disclosure.Reports.Claims.Patterns;

namespace Disclosure.Reports.Claims.Sentences;

/// <summary>Finds clauses that say that there was none: 未收到申请, 未发生行政复议、行政诉讼, 行政诉讼无, 无结转, 未制定规范性文件, 未收取费用.</summary>
internal sealed class NothingFinder(ParagraphText paragraph, ClaimMaker maker, Residue residue)
{
    private const int MostUnknown = 1;

    // What narrows the denial: nothing of this kind was received, others may have been.
    private static readonly WordClass[] Narrowing =
    [
        WordClass.Online, WordClass.ByMail, WordClass.InPerson, WordClass.ByFax, WordClass.CommercialEnterprise,
        WordClass.Refused, WordClass.UnableToProvide, WordClass.NotProcessed, WordClass.Disclosed, WordClass.PartlyDisclosed, WordClass.OnTime,
            WordClass.Amount,
        WordClass.ProcessingFee, WordClass.Replied, WordClass.Repeated, WordClass.Withdrawn, WordClass.FeeOverdue, WordClass.CorrectionOverdue, WordClass.Plan,
    ];

    /// <summary>The claim of a clause; null where it denies nothing that is counted.</summary>
    /// <param name="clause">A clause without a number.</param>
    /// <param name="named">What the paragraph speaks of.</param>
    public Claim? In(Clause clause, Topic named)
    {
        if (clause.Has(paragraph, WordClass.Condition)) return null;
        if (clause.Find(paragraph, WordClass.NotCharged) is >= 0 and var free) return OfFee(clause, free);
        var denial = clause.Find(paragraph, token => token.Is(WordClass.Not) || token.Is(WordClass.Nothing));
        if (denial < 0 || clause.Has(paragraph, WordClass.OtherMatter, denial)) return null;
        if (OfFee(clause, denial) is { } notCharged) return notCharged;
        var isNoun = paragraph.Tokens[denial].Is(WordClass.Nothing);
        var topic = TopicsIn(clause, denial);
        if (topic == Topic.None && IsNearEnd(clause, denial) && (TopicsIn(clause,
            clause.First) & Topic.Cases) is not Topic.None and var before) return OfCases(clause, clause.First, before);
        if ((topic & Topic.Cases) != 0) return OfCases(clause, denial, topic & Topic.Cases);
        var papers = topic != Topic.None ? topic & Topic.Papers : named & Topic.Papers;
        if (papers != 0 && OfPapers(clause, denial, papers, isNoun && topic != Topic.None) is { } paper) return paper;
        return OutcomeBehind(clause, denial, named) ?? OfApplications(clause, denial, topic, named, isNoun);
    }

    // 行政诉讼没有发生, 复议、诉讼均为零.
    private bool IsNearEnd(Clause clause, int denial) => clause.End - denial <= 2 && clause.Find(paragraph, token => token.Kind == TokenKind.Word
        && !(token.Is(WordClass.Not) || token.Is(WordClass.Nothing) || token.Is(WordClass.Occur)), denial) < 0;

    private Claim? OfApplications(Clause clause, int denial, Topic topic, Topic named, bool isNoun)
    {
        var narrow = Array.Exists(Narrowing, word => clause.Has(paragraph, word, denial))
            || (clause.Has(paragraph, WordClass.NaturalPerson, denial)
                || clause.Has(paragraph, WordClass.Citizen, denial)) != clause.Has(paragraph, WordClass.Organization, denial);
        if (narrow) return null;
        if (clause.Find(paragraph, WordClass.CarriedOut, denial) is >= 0 and var later) return Made("nothingCarriedOut", denial, later,
            [NamedReadings.CarriedOut]);
        if (clause.Find(paragraph, WordClass.CarriedIn, denial) is >= 0 and var earlier) return Made("nothingCarriedIn", denial, earlier,
            [NamedReadings.CarriedIn]);
        if (clause.Find(paragraph, WordClass.Carried, denial) is >= 0 and var carried && carried - denial == 1)
        {
            return Made("nothingCarriedOut", denial, carried, [NamedReadings.CarriedOut, NamedReadings.CarriedIn]);
        }

        var isReceived = clause.Find(paragraph, token => token.Word is WordClass.Received or WordClass.NewlyReceived or WordClass.Occur, denial) is >= 0;
        // 未出现超期: what did not occur is something else.
        if (topic == Topic.None && clause.Find(paragraph, WordClass.Occur, denial) is >= 0 and var occur && IsFollowed(paragraph.Tokens[occur])) return null;
        if (topic != Topic.Applications && !(topic == Topic.None && named == Topic.Applications && isReceived && !isNoun)) return null;
        return isReceived || isNoun ? Made("nothingReceived", denial, clause.End - 1, [NamedReadings.Received]) : null;
    }

    private bool IsFollowed(Token word) => word.End < paragraph.Text.Length && char.IsLetter(paragraph.Text[word.End]);

    private Claim OfCases(Clause clause, int first, Topic topic)
    {
        var corrected = clause.Find(paragraph, WordClass.Corrected, first);
        var pending = clause.Find(paragraph, WordClass.InProgress, first);
        var outcome = corrected >= 0 ? CaseOutcome.Corrected : pending >= 0 ? CaseOutcome.Pending : CaseOutcome.Total;
        return Made(outcome == CaseOutcome.Total ? "noCases" : "noOutcome", first, clause.End - 1, [CaseReadings.Of(topic, outcome)[0]]);
    }

    // 无被纠错和败诉, where the cases were named before. Suits are lost; whatever else is corrected may be either.
    private Claim? OutcomeBehind(Clause clause, int denial, Topic named)
    {
        if ((named & Topic.Cases) == 0 || clause.Find(paragraph, WordClass.Corrected, denial) is not (>= 0 and var corrected)
            || corrected - denial > 3) return null;
        return Made("noOutcome", denial, clause.End - 1, [.. CaseReadings.Of(named & Topic.Cases, CaseOutcome.Corrected).Take(1),
            CaseReadings.Of(Topic.Cases, CaseOutcome.Corrected)[0]]);
    }

    private Claim? OfPapers(Clause clause, int denial, Topic topic, bool isNoun)
    {
        var isIssued = clause.Has(paragraph, WordClass.Issued, denial);
        var isRepealed = clause.Has(paragraph, WordClass.Repealed, denial);
        if (!isIssued && !isRepealed && !isNoun) return null;
        if (clause.Has(paragraph, WordClass.Published, denial) || clause.Has(paragraph, WordClass.Open, denial)
            || clause.Has(paragraph, WordClass.Plan)) return null;
        if (isNoun && !isIssued && !isRepealed && clause.Has(paragraph, WordClass.Amended, denial)) return null;
        var id = isRepealed && !isIssued ? "repealed" : "issued";
        return Made("nothingIssued", denial, clause.End - 1, PaperPatterns.All.First(each => each.Id == id).Readings(topic));
    }

    private Claim? OfFee(Clause clause, int denial)
    {
        var words = paragraph.Text.AsSpan(paragraph.Tokens[clause.First].Start, paragraph.Tokens[clause.End - 1].End - paragraph.Tokens[clause.First].Start);
        var isOfFee = clause.Has(paragraph, WordClass.ProcessingFee) || clause.Has(paragraph, WordClass.NotCharged)
            || clause.Has(paragraph, WordClass.FeeNotice)
            || (clause.Has(paragraph, WordClass.Amount, denial) && clause.Has(paragraph, WordClass.Not));
        var isOther = clause.Has(paragraph, WordClass.Fee) || clause.Has(paragraph, WordClass.FeeOverdue) || clause.Has(paragraph, WordClass.Reconsideration);
        return isOfFee && words.IndexOf('费') >= 0 && !isOther ? Made("noFee", clause.First, clause.End - 1, []) : null;
    }

    private Topic TopicsIn(Clause clause, int first)
    {
        var (topics, hasCases) = (Topic.None, false);
        for (var i = first; i < clause.End; i++)
        {
            var topic = paragraph.Tokens[i].Is(WordClass.WeakApplication) ? Topic.Applications : Topics.Of(paragraph.Tokens[i].Word);
            if (topic == Topic.Elsewhere && topics == Topic.None) return Topic.Elsewhere;
            hasCases |= (topic & Topic.Cases) != 0;
            topics |= topic & ~Topic.Elsewhere;
        }

        return hasCases ? topics & Topic.Cases : topics;
    }

    private Claim Made(string pattern, int first, int last, IReadOnlyList<ClaimReading> readings) =>
        maker.OfNothing(pattern, (first, Math.Max(first, last)), readings, residue.Of(paragraph, first, Math.Max(first, last)) > MostUnknown);
}
