using Disclosure.Messages;
using Disclosure.Reports.Claims.Guards;
using Disclosure.Reports.Claims.Patterns;

namespace Disclosure.Reports.Claims.Sentences;

/// <summary>Makes claims of what is found in a sentence.</summary>
internal sealed class ClaimMaker(ParagraphText paragraph, int first, int end)
{
    private TextPassage? passage;

    private TextPassage Sentence => passage ??= paragraph.Passage(first, end - 1);

    /// <summary>A number with its pattern.</summary>
    public Claim Of(Phrase phrase) => new()
    {
        Passage = paragraph.Passage(phrase.Words.First, phrase.Words.Last),
        Sentence = Sentence,
        Kind = phrase.Pattern!.Kind,
        Pattern = phrase.Pattern.Id,
        Readings = phrase.Readings,
        Value = phrase.Value,
        PrintedUnit = phrase.Number.PrintedUnit,
        IsApproximate = phrase.Number.IsApproximate,
        Period = phrase.Period,
        Subject = phrase.Subject,
        Certainty = phrase.Certainty,
        Because = phrase.Because,
    };

    /// <summary>A list with its totals.</summary>
    public Claim Of(FoundList list)
    {
        var all = list.Totals.Concat(list.Members).ToList();
        return new Claim
        {
            Passage = paragraph.Passage(list.Members.Min(member => member.Words.First), list.Members.Max(member => member.Words.Last)),
            Sentence = Sentence,
            Kind = ClaimKind.Partition,
            Pattern = $"listOf{list.Dimension}",
            Value = list.Totals[^1].Value,
            PrintedUnit = all.Max(phrase => phrase.Number.PrintedUnit),
            IsApproximate = all.Exists(phrase => phrase.Number.IsApproximate),
            Subject = list.Totals[^1].Subject,
            Because = list.IsExhaustive ? ListTexts.Whole : ListTexts.Among,
            Parts = [.. list.Totals.Select(total => PartOf(total, ClaimPartRole.Total, list.Members[0].Index)),
                .. list.Members.Select(member => PartOf(member, ClaimPartRole.Member))],
            IsExhaustive = list.IsExhaustive,
        };
    }

    /// <summary>A share or a change: a number with those that it is about.</summary>
    public Claim Of(Phrase phrase, ClaimKind kind, FoundRelation relation) => new()
    {
        Passage = paragraph.Passage(relation.FirstToken, phrase.Index),
        Sentence = Sentence,
        Kind = kind,
        Pattern = relation.Pattern,
        Readings = relation.Readings,
        Value = relation.IsDecrease ? -phrase.Value : phrase.Value,
        PrintedUnit = phrase.Number.PrintedUnit,
        IsApproximate = phrase.Number.IsApproximate,
        Subject = phrase.Subject,
        Certainty = relation.IsDoubtful || relation.Counts.Any(count => count.Certainty != ClaimCertainty.Certain) ? ClaimCertainty.Likely : phrase.Certainty,
        Because = relation.Because,
        Parts = [.. relation.Totals.Select(total => PartOf(total, ClaimPartRole.Total)),
            .. relation.Counts.Select(count => PartOf(count, ClaimPartRole.Count))],
    };

    /// <summary>What words say without a number of their own.</summary>
    public Claim Of(ClaimKind kind, string pattern, BilingualText because, (int First, int Last) words, IReadOnlyList<ClaimReading> readings,
        Phrase? named = null, params ClaimPart[] parts) => new()
        {
            Passage = paragraph.Passage(words.First, words.Last),
            Sentence = Sentence,
            Kind = kind,
            Pattern = pattern,
            Readings = readings,
            Value = named?.Value ?? 0,
            PrintedUnit = named?.Number.PrintedUnit ?? 1,
            IsApproximate = named?.Number.IsApproximate ?? false,
            Subject = named?.Subject ?? ClaimSubject.Own,
            Certainty = named?.Certainty ?? ClaimCertainty.Certain,
            Because = because,
            Parts = parts,
        };

    /// <summary>What says that there was none.</summary>
    public Claim OfNothing(string pattern, (int First, int Last) words, IReadOnlyList<ClaimReading> readings, bool hasUnknownWords) => new()
    {
        Passage = paragraph.Passage(words.First, words.Last),
        Sentence = Sentence,
        Kind = ClaimKind.Zero,
        Pattern = pattern,
        Readings = readings,
        Certainty = hasUnknownWords ? ClaimCertainty.Likely : ClaimCertainty.Certain,
        Because = hasUnknownWords ? GuardCatalogue.UnknownWords.Because : ListTexts.None,
    };

    /// <summary>A number as a part of a claim.</summary>
    /// <param name="phrase">The number.</param>
    /// <param name="role">What it is in the claim.</param>
    /// <param name="own">A token of the claim; a number of an earlier paragraph is quoted by the claim's own words.</param>
    public ClaimPart PartOf(Phrase phrase, ClaimPartRole role, int own = -1) =>
        new(role, phrase.Value, phrase.Paragraph is { } other && other != paragraph ? paragraph.Passage(own, own)
            : paragraph.Passage(phrase.Words.First, phrase.Words.Last), phrase.Dimension == Dimension.Channel ? [] : phrase.Readings);
}
