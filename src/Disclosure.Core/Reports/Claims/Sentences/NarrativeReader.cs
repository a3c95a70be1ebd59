using Disclosure.Forms;
using Disclosure.Reports.Claims.Guards;
using Disclosure.Reports.Claims.Lexing;
using Disclosure.Reports.Claims.Patterns;

namespace Disclosure.Reports.Claims.Sentences;

/// <summary>
/// Reads the claims of a report's text, paragraph by paragraph and sentence by sentence. Deterministic; takes time in proportion to the text.
/// </summary>
internal sealed class NarrativeReader(AnnualDisclosureReport report)
{
    private const int LongestHeading = 30;

    private readonly ReaderScene scene = new(report);
    private readonly List<Claim> claims = [];
    private readonly List<UnclaimedNumber> others = [];
    private Topic heading;
    private Topic spokenOf;
    private List<Phrase> totals = [];

    /// <summary>Reads all sections.</summary>
    /// <returns>The claims in the order of the text, and the numbers that are none.</returns>
    public (IReadOnlyList<Claim> Claims, IReadOnlyList<UnclaimedNumber> Others) Read()
    {
        var sections = report.Sections ?? [];
        for (var section = 0; section < sections.Count; section++)
        {
            (heading, spokenOf, totals) = (Topic.None, Topic.None, []);
            var paragraphs = sections[section].Paragraphs;
            for (var i = 0; i < paragraphs.Count; i++) Read(paragraphs[i], section, i, HoldsTable(sections[section]));
        }

        return (claims, others);
    }

    private static bool HoldsTable(ReportSection section) =>
        section.Statutory?.Kind is SectionKind.ProactiveDisclosure or SectionKind.Applications or SectionKind.ReconsiderationAndLitigation;

    private void Read(ReportParagraph text, int section, int index, bool isBesideTable)
    {
        if (text.Text.Length == 0) return;
        var paragraph = new ParagraphText(text, section, index, scene.Year);
        var tokens = paragraph.Tokens;
        var isRemnant = isBesideTable && (!tokens.Any(token => token.Kind == TokenKind.Stop) || paragraph.Text[0] is '注' or '备');
        var finder = new PhraseFinder(paragraph, scene, heading, spokenOf);
        finder.Begin();
        var relations = new RelationFinder(paragraph);
        var first = 0;
        for (var i = 0; i <= tokens.Count; i++)
        {
            if (i < tokens.Count && tokens[i].Kind != TokenKind.Stop) continue;
            if (i > first) Read(paragraph, first, i, finder, relations, isRemnant);
            first = i + 1;
        }

        spokenOf = finder.LastTopic == Topic.Elsewhere ? Topic.None : finder.LastTopic;

        // A short line without an end of a sentence heads what follows.
        heading = paragraph.Text.Length <= LongestHeading && !tokens.Any(token => token.Kind == TokenKind.Stop || token.IsNumber) ? finder.LastTopic
            : Topic.None;
    }

    private void Read(ParagraphText paragraph, int first, int end, PhraseFinder finder, RelationFinder relations, bool isRemnant)
    {
        var named = finder.LastTopic;
        var phrases = finder.Read(first, end);
        if (isRemnant)
        {
            foreach (var phrase in phrases) others.Add(Other(phrase, paragraph, GuardCatalogue.Remnant));
            return;
        }

        var maker = new ClaimMaker(paragraph, first, end);
        ParallelList.Resolve(phrases, paragraph);
        var found = relations.Read(phrases, maker);
        BareWords.Resolve(phrases, paragraph);
        var lists = ListFinder.Find(phrases, paragraph, totals);
        if (phrases.Exists(phrase => phrase is { IsTotal: true, Topic: Topic.Applications })) totals = phrases.FindAll(phrase =>
            phrase is { IsTotal: true, Topic: Topic.Applications });
        AddRests(phrases);
        found.AddRange(phrases.Where(phrase => phrase.IsClaim && phrase.Number.Kind == TokenKind.Number).Select(maker.Of));
        found.AddRange(lists.Select(maker.Of));
        found.AddRange(WithoutNumbers(paragraph, first, end, phrases, named, maker, scene.Residue).Where(claim =>
            finder.IsOfReportYear(claim.LastToken)).Select(claim => claim.Claim));
        var told = found.Select(claim => claim.Passage.End).ToHashSet();
        others.AddRange(phrases.Where(phrase => !phrase.IsClaim && !told.Contains(paragraph.Passage(phrase.Index, phrase.Index).End))
            .Select(phrase => Other(phrase, paragraph, phrase.Guard ?? GuardCatalogue.NoWords)));
        claims.AddRange(found.OrderBy(claim => claim.Passage.Start));
    }

    // 其他 may be everything that the list does not name.
    private static void AddRests(List<Phrase> phrases)
    {
        foreach (var rest in phrases.Where(phrase => phrase.IsClaim && phrase.Pattern!.MayBeRest && phrase.Topic == Topic.Applications))
        {
            var named = phrases.Where(phrase => phrase != rest && phrase.Dimension == Dimension.Outcome
                && phrase.Readings.Count > 0).Select(phrase => phrase.Readings[0]);
            rest.Readings = [.. rest.Readings, named.Aggregate(NamedReadings.Handled, (left, reading) => left.Minus(reading))];
        }
    }

    private static IEnumerable<(Claim Claim, int LastToken)> WithoutNumbers(ParagraphText paragraph, int first, int end, List<Phrase> phrases,
        Topic named, ClaimMaker maker, Residue residue)
    {
        var nothing = new NothingFinder(paragraph, maker, residue);
        var results = new ResultFinder(paragraph, maker);
        foreach (var clause in Clause.Of(paragraph, first, end))
        {
            if (clause.Find(paragraph, token => token.IsNumber) >= 0) continue;
            var before = phrases.Where(phrase => phrase.Index < clause.First && phrase.Depth == 0).ToList();
            var topic = before.Count > 0 ? before[^1].Topic : named;
            if ((nothing.In(clause, topic) ?? results.In(clause, before)) is { } claim) yield return (claim, clause.End - 1);
        }
    }

    private static UnclaimedNumber Other(Phrase phrase, ParagraphText paragraph, ClaimGuard guard) =>
        new(paragraph.Passage(phrase.Index, phrase.Index), guard.Id, guard.Because, phrase.Pattern?.Id);
}
