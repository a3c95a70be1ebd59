using Disclosure.Reports.Claims.Guards;
using Disclosure.Reports.Claims.Lexing;
using Disclosure.Reports.Claims.Patterns;

namespace Disclosure.Reports.Claims.Sentences;

/// <summary>公开5件 and 其他3件 alone may be anything; beside a total or another outcome they are what became of applications.</summary>
internal static class BareWords
{
    /// <summary>Gives such words their meaning, or takes it from them.</summary>
    public static void Resolve(List<Phrase> phrases, ParagraphText paragraph)
    {
        var open = PatternCatalogue.Find(WordClass.Open, Topic.Applications)!;
        for (var i = 0; i < phrases.Count; i++)
        {
            var phrase = phrases[i];
            if (phrase is { Pattern: null, Topic: Topic.None, Number.Unit: CountUnit.Piece } && phrase.Guard == GuardCatalogue.NoWords
                && IsOpen(phrase, paragraph) && HasOutcome(phrases, i + 1))
            {
                (phrase.Pattern, phrase.Topic, phrase.Guard, phrase.Readings) = (open, Topic.Applications, null, open.Readings(Topic.Applications));
                phrase.Words = (phrase.Index - 1, phrase.Index);
            }
            else if (phrase.IsClaim && phrase.Pattern!.NeedsTotal && !HasSupport(phrases, i)) (phrase.Pattern, phrase.Guard) = (null, GuardCatalogue.NoWords);
        }
    }

    private static bool IsOpen(Phrase phrase, ParagraphText paragraph) =>
        phrase.Index > phrase.Clause && paragraph.Tokens[phrase.Index - 1].Is(WordClass.Open) && phrase.Anchor - paragraph.Tokens[phrase.Index - 1].End <= 1;

    private static bool HasOutcome(List<Phrase> phrases, int place) =>
        place < phrases.Count && phrases[place].Dimension == Dimension.Outcome && !phrases[place].Pattern!.NeedsTotal;

    private static bool HasSupport(List<Phrase> phrases, int place) => HasOutcome(phrases, place + 1)
        || phrases.Take(place).Any(each => each.IsClaim && (each.IsTotal || each.Dimension is Dimension.Outcome or Dimension.CaseOutcome
            or Dimension.Applicant));
}
