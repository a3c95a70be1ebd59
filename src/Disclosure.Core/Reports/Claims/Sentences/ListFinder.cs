using Disclosure.Reports.Claims.Guards;
using Disclosure.Reports.Claims.Lexing;
using Disclosure.Reports.Claims.Patterns;

namespace Disclosure.Reports.Claims.Sentences;

/// <summary>Finds the lists of a sentence: members of one dimension behind a total, and items behind 分别为 that only their total counts.</summary>
internal static class ListFinder
{
    private static readonly string[][] WholeOfChannels = [["online", "byMail", "inPerson"]];
    private static readonly string[][] WholeOfApplicants = [["naturalPerson", "organization"]];
    private static readonly string[][] WholeOfOutcomes = [["disclosed", "partlyDisclosed", "refused", "unable", "notProcessed", "otherHandling"]];
    private static readonly string[][] WholeOfCases = [["upheld", "corrected", "otherOutcome", "pendingCases"]];

    /// <summary>The lists of a sentence. Items of a list lose what single words around them seemed to say.</summary>
    /// <param name="phrases">The numbers of the sentence.</param>
    /// <param name="paragraph">Its paragraph.</param>
    /// <param name="earlier">The totals of the sentences before it.</param>
    public static List<FoundList> Find(List<Phrase> phrases, ParagraphText paragraph, IReadOnlyList<Phrase> earlier)
    {
        var lists = new List<FoundList>();
        if ((ItemsIn(phrases, paragraph) ?? AspectsIn(phrases, paragraph, earlier)) is { } items) lists.Add(items);
        var members = new Dictionary<Dimension, List<Phrase>>();
        var totals = new List<Phrase>();
        foreach (var phrase in phrases.Where(phrase => phrase.IsClaim && phrase.Number.Kind == TokenKind.Number))
        {
            if (phrase.IsTotal)
            {
                if (members.Count > 0) Close(lists, totals, members, paragraph);
                totals.Add(phrase);
            }
            else if (phrase.Dimension != Dimension.None && (totals.Count > 0 || members.Count > 0))
            {
                if (!members.TryGetValue(phrase.Dimension, out var list)) members[phrase.Dimension] = list = [];
                list.Add(phrase);
            }
        }

        Close(lists, totals, members, paragraph);
        return lists;
    }

    private static void Close(List<FoundList> lists, List<Phrase> totals, Dictionary<Dimension, List<Phrase>> members, ParagraphText paragraph)
    {
        foreach (var (dimension, list) in members.Where(entry => entry.Key != Dimension.Carried))
        {
            var isOfCases = dimension == Dimension.CaseOutcome;
            var own = totals.Where(total => (total.Topic == Topic.Applications) != isOfCases).ToList();

            // What became of the reconsiderations says nothing of the suits.
            if (isOfCases) own = own.FindAll(total => list.TrueForAll(member => (member.Topic & total.Topic) == member.Topic));
            if (own.Count == 0) continue;
            var isMarked = IsMarked(own[^1], list[0], paragraph) && list.Count > 1;
            lists.Add(new FoundList(own, list, dimension, isMarked || IsWhole(dimension, list)));
        }

        members.Clear();
    }

    private static bool IsWhole(Dimension dimension, List<Phrase> list)
    {
        var wholes = dimension switch
        {
            Dimension.Channel => WholeOfChannels,
            Dimension.Applicant => WholeOfApplicants,
            Dimension.Outcome => WholeOfOutcomes,
            _ => WholeOfCases,
        };
        return Array.Exists(wholes, whole => Array.TrueForAll(whole, id => list.Exists(member => member.Pattern!.Id == id)));
    }

    // 分别为 between the last total and the first member, without another number between.
    private static bool IsMarked(Phrase total, Phrase member, ParagraphText paragraph)
    {
        for (var i = member.Index - 1; i > total.Index; i--)
        {
            if (paragraph.Tokens[i].IsNumber) return false;
            if (paragraph.Tokens[i].Is(WordClass.ListMark)) return true;
        }

        return false;
    }

    private static FoundList? ItemsIn(List<Phrase> phrases, ParagraphText paragraph)
    {
        for (var i = 0; i + 2 < phrases.Count; i++)
        {
            var total = phrases[i];
            if (!total.IsTotal || !IsMarked(total, phrases[i + 1], paragraph) || phrases[i + 1].Dimension != Dimension.None) continue;
            var items = phrases.Skip(i + 1).TakeWhile(item => IsItem(item, total, paragraph)).ToList();
            if (items.Count < 2) continue;
            foreach (var item in items) (item.Pattern, item.Readings, item.Guard) = (null, [], GuardCatalogue.ItemOfList);
            return new FoundList([total], items, Dimension.None, IsExhaustive: true);
        }

        return null;
    }

    // 申请内容涉及征收、物业、工程三个方面，分别为18件、9件、5件: of the total that was told before.
    private static FoundList? AspectsIn(List<Phrase> phrases, ParagraphText paragraph, IReadOnlyList<Phrase> earlier)
    {
        var first = phrases.FindIndex(phrase => phrase.Index > 0 && paragraph.Tokens[phrase.Index - 1].Is(WordClass.ListMark) && !phrase.IsClaim);
        if (first < 0 || earlier.Count == 0 || !paragraph.Text.AsSpan(0, phrases[first].Number.Start).Contains("申请内容", StringComparison.Ordinal)) return null;
        var items = phrases.Skip(first).TakeWhile(item => item.Number.Unit == CountUnit.Piece && !item.IsClaim).ToList();
        if (items.Count < 2) return null;
        foreach (var item in items) item.Guard = GuardCatalogue.ItemOfList;
        return new FoundList(earlier, items, Dimension.None, IsExhaustive: true);
    }

    private static bool IsItem(Phrase item, Phrase total, ParagraphText paragraph)
    {
        if (item.Number.Kind != TokenKind.Number || item.Dimension != Dimension.None || item.Depth != total.Depth) return false;
        if (!UnitOf(item, paragraph).SequenceEqual(UnitOf(total, paragraph))) return false;
        for (var i = total.Index; i < item.Index; i++)
        {
            if (paragraph.Tokens[i].Kind is TokenKind.Semicolon or TokenKind.Stop) return false;
        }

        return true;
    }

    private static ReadOnlySpan<char> UnitOf(Phrase phrase, ParagraphText paragraph) =>
        paragraph.Text.AsSpan(phrase.Number.EndOfDigits, phrase.Number.End - phrase.Number.EndOfDigits);
}
