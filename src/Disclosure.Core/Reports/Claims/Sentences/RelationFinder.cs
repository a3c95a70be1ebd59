using Disclosure.Reports.Claims.Guards;
using Disclosure.Reports.Claims.Lexing;
using Disclosure.Reports.Claims.Patterns;

namespace Disclosure.Reports.Claims.Sentences;

/// <summary>Finds what a share or a change is about: the count before it, and the totals of its sentence or, where that has none, of the one before.</summary>
internal sealed class RelationFinder(ParagraphText paragraph)
{
    private const int WidestGap = 4;

    private readonly IReadOnlyList<Token> tokens = paragraph.Tokens;
    private List<Phrase> earlier = [];

    /// <summary>The claims on shares and changes of a sentence; numbers that are changes are no longer counts.</summary>
    public List<Claim> Read(List<Phrase> phrases, ClaimMaker maker)
    {
        var claims = new List<Claim>();
        for (var i = 0; i < phrases.Count; i++)
        {
            var phrase = phrases[i];

            // By how much money more or less came in, no cell says.
            if (phrase.Number.Unit == CountUnit.Yuan && ChangeOf(phrases, i) is not null)
            {
                (phrase.Pattern, phrase.Readings) = (null, []);
                phrase.Guard ??= GuardCatalogue.NoWords;
            }

            if (phrase.Number.Unit is CountUnit.Other or CountUnit.Yuan
                || (phrase.Guard is { LeavesDoubt: false } guard && guard != GuardCatalogue.NoWords)) continue;
            if (ChangeOf(phrases, i) is { } change)
            {
                (phrase.Pattern, phrase.Readings) = (null, []);
                if (change.Counts.Count + change.Readings.Count > 0) claims.Add(maker.Of(phrase, ClaimKind.Change, change));
                else phrase.Guard ??= GuardCatalogue.NoWords;
            }
            else if (phrase.Number.Kind == TokenKind.Percent && ShareOf(phrases, i) is { } share)
            {
                var isDone = share.Pattern == "rateOfDone" && phrase.Value == 100;
                claims.Add(maker.Of(isDone ? phrase.AsNothing() : phrase, isDone ? ClaimKind.Universal : ClaimKind.Percentage, share));
            }
        }

        if (phrases.Exists(phrase => phrase.IsTotal)) earlier = phrases;
        return claims;
    }

    private FoundRelation? ChangeOf(List<Phrase> phrases, int place)
    {
        var phrase = phrases[place];
        var hasBase = place > 0 && phrases[place - 1].Guard == GuardCatalogue.ComparisonBase;
        var before = place > 0 ? phrases[place - 1].Index : -1;
        var direction = LastBefore(phrase, before, token => token.Is(WordClass.Up) || token.Is(WordClass.Down));
        if (direction < 0 || phrase.Number.Start - tokens[direction].End > WidestGap) return null;
        var compared = LastBefore(phrase, before, token =>
            token.Is(WordClass.Compared) || TimeTracker.IsCompared(paragraph, token));

        // 较2023年的5件增加2件: the figure of the other year stands between.
        if (hasBase) compared = PhraseFinder.ComparisonBefore(paragraph, phrases[place - 1].Index, phrases[place - 1].Clause);

        // 较上年增加3件，增长12.5%: the comparison is that of the number before.
        if (compared < 0 && !(place > 0 && ChangeOf(phrases, place - 1) is not null)) return null;
        var count = phrases.Take(place).LastOrDefault(each => each.IsClaim && each.Number.Kind == TokenKind.Number && each.Dimension == Dimension.None);
        var isOurs = count is not null ? IsSameMatter(count, phrase) : phrase.Topic == Topic.Applications;
        return new FoundRelation
        {
            Pattern = phrase.Number.Kind switch { TokenKind.Percent => "changeInPercent", TokenKind.Points => "changeInPoints", _ => "change" },
            Because = ListTexts.Change,
            FirstToken = compared >= 0 ? compared : direction,
            Counts = isOurs && count is not null ? [count] : [],
            Totals = isOurs && hasBase ? [phrases[place - 1]] : [],
            Readings = !isOurs ? [] : count?.Readings ?? [NamedReadings.Received],
            IsDecrease = tokens[direction].Is(WordClass.Down),
        };
    }

    private static bool IsSameMatter(Phrase count, Phrase change) => change.Topic == count.Topic || (change.Topic & count.Topic) != 0;

    private FoundRelation? ShareOf(List<Phrase> phrases, int place)
    {
        var phrase = phrases[place];
        var before = place > 0 ? phrases[place - 1].Index : -1;
        var word = LastBefore(phrase, before, token => RateOf(token.Word) is not null);
        if (InBracketsBehind(phrases, place) is { } told) return told;
        if (word < 0 || phrase.Topic is Topic.None or Topic.Elsewhere) return null;
        var rate = RateOf(tokens[word].Word)!;
        if (rate != "share" && place > 0 && phrases[place - 1] is { Number.Unit: CountUnit.Other } && phrases[place - 1].Clause == phrase.Clause) return null;
        var totals = phrases.Take(place).Concat(place > 0 && phrases.Take(place).Any(each => each.IsTotal) ? [] : earlier).Where(each => each.IsTotal).ToList();
        var relation = new FoundRelation
        {
            Pattern = rate,
            Because = ListTexts.Share,
            FirstToken = word,
            Totals = totals,
            IsDoubtful = rate == "share"
            && paragraph.Between(tokens[word], phrase.Number).Length > WidestGap
        };
        return rate switch
        {
            "share" => OfShare(relation, phrases, place, before),
            "rateOfDone" or "rateOfReply" => OfRate(relation, phrases, place, ["replied", "handled"], [NamedReadings.Handled], phrase.Value == 100
                && rate == "rateOfDone"),
            "rateOfDisclosure" => OfRate(relation, phrases, place, ["disclosed", "open"], [NamedReadings.DisclosedInAll, NamedReadings.Disclosed],
                isDone: false),
            _ => OfRate(relation, phrases, place, ["corrected"], [], isDone: false),
        };
    }

    // 予以公开40件（37.6%）.
    private FoundRelation? InBracketsBehind(List<Phrase> phrases, int place)
    {
        var (phrase, count) = (phrases[place], place > 0 ? phrases[place - 1] : null);
        if (count is not { IsClaim: true, Number.Kind: TokenKind.Number } || phrase.Depth != count.Depth + 1 || phrase.Index != count.Index + 2) return null;
        var totals = phrases.Take(place).Concat(phrases.Take(place).Any(each => each.IsTotal) ? [] : earlier).Where(each => each.IsTotal && each != count);
        return new FoundRelation
        {
            Pattern = "share",
            Because = ListTexts.Share,
            FirstToken = phrase.Index,
            Counts = [count],
            Readings = count.Readings,
            Totals = [.. totals],
        };
    }

    // 予以公开5件，占75%, or 予以公开占75% of which the count is in the table.
    private FoundRelation? OfShare(FoundRelation relation, List<Phrase> phrases, int place, int before)
    {
        var phrase = phrases[place];
        var own = OwnWords(phrase, before, relation.FirstToken);
        if (own.Pattern is { } pattern)
        {
            var (readings, edge) = HeadFinder.WithJoined(pattern, own.First, phrase.Topic, tokens);
            return pattern.MayBeRest ? null : relation with { FirstToken = Math.Min(edge, own.First), Readings = readings };
        }

        if (IsInParallel(phrases, place)) return null;

        if (place == 0 || phrases[place - 1] is not { IsClaim: true, Number.Kind: TokenKind.Number } count) return null;
        return relation with { Counts = [count], Readings = count.Readings, Totals = [.. relation.Totals.Where(total => total != count)] };
    }

    // 占比依次为64.4%、16.9%、18.7%: which count is which is not followed.
    private bool IsInParallel(List<Phrase> phrases, int place) => IsBeside(phrases, place, place + 1) || IsBeside(phrases, place - 1, place);

    private bool IsBeside(List<Phrase> phrases, int one, int other) => one >= 0 && other < phrases.Count
        && phrases[one].Number.Kind == TokenKind.Percent && phrases[other].Number.Kind == TokenKind.Percent
        && paragraph.Between(phrases[one].Number, phrases[other].Number).Length <= 1;

    private (ClaimPattern? Pattern, int First) OwnWords(Phrase phrase, int before, int share)
    {
        for (var i = share - 1; i > before && i >= phrase.Clause; i--)
        {
            if (PatternCatalogue.Find(tokens[i].Word, phrase.Topic) is { Dimension: not Dimension.None } pattern) return (pattern, i);
        }

        return (null, share);
    }

    private FoundRelation OfRate(FoundRelation relation, List<Phrase> phrases, int place, string[] ids, IReadOnlyList<ClaimReading> readings, bool isDone)
    {
        if (isDone) return relation with { Readings = [NamedReadings.CarriedOut], Totals = [] };
        var near = phrases.Take(place).Any(each => each.IsClaim) ? phrases.Take(place).ToList() : earlier;
        var count = near.LastOrDefault(each => each.IsClaim && ids.Contains(each.Pattern!.Id));
        return relation with
        {
            Counts = count is null ? [] : [count],
            Readings = count?.Readings ?? readings,
            Totals = [.. relation.Totals.Where(total => total != count)],
        };
    }

    private static string? RateOf(WordClass word) => word switch
    {
        WordClass.Share => "share",
        WordClass.RateOfDone => "rateOfDone",
        WordClass.RateOfReply => "rateOfReply",
        WordClass.RateOfDisclosure => "rateOfDisclosure",
        WordClass.RateOfCorrection => "rateOfCorrection",
        _ => null,
    };

    // Within the sentence, behind the number before.
    private int LastBefore(Phrase phrase, int before, Predicate<Token> fits)
    {
        for (var i = phrase.Index - 1; i > before && tokens[i].Kind is not (TokenKind.Stop or TokenKind.Semicolon); i--)
        {
            if (fits(tokens[i])) return i;
        }

        return -1;
    }
}
