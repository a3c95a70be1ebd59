using Disclosure.Cli.Results.Reading;
using Disclosure.Cli.Terminal;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Claims;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Writers.Text;

/// <summary>What <c>read --claims</c> shows to people: each thing that the text says of a figure, what it is meant as, and the numbers that are none.</summary>
internal sealed class ClaimsText(TextPage page, DisplayLanguage language) : IReadWriter
{
    private const int LongestWords = 30;

    public bool HasAny { get; private set; }

    public void Add(string source, AnnualDisclosureReport report)
    {
        if (HasAny) page.Line();
        HasAny = true;
        ReportHead.Write(page, language, source, report);
        var narrative = ReportNarrative.Of(report);
        page.Line();
        page.Line(new Piece(ClaimTexts.Claims.In(language), Tone.Strong));
        var claims = new TextGrid([ReadingTexts.Place.In(language), ClaimTexts.Words.In(language), ClaimTexts.MeantAs.In(language),
            ClaimTexts.Because.In(language)]);
        foreach (var claim in narrative.Claims) claims.Add([PlaceOf(claim.Passage), WordsOf(claim.Passage), MeantAs(claim, report), BecauseOf(claim)]);
        claims.Write(page);
        if (narrative.Unclaimed.Count == 0) return;
        page.Line();
        page.Line(new Piece(ClaimTexts.Unclaimed.In(language), Tone.Strong));
        var others = new TextGrid([ReadingTexts.Place.In(language), ClaimTexts.Number.In(language), ClaimTexts.Because.In(language)]);
        foreach (var number in narrative.Unclaimed) others.Add([PlaceOf(number.Passage), WordsOf(number.Passage), number.Because.In(language)]);
        others.Write(page);
    }

    public void Finish()
    {
    }

    private string PlaceOf(TextPassage passage) => passage.Place is { } place ? PlaceTexts.Of(place).In(language) : ClaimTexts.Paragraph(passage).In(language);

    private static string WordsOf(TextPassage passage) => passage.Text.Length <= LongestWords ? passage.Text : $"{passage.Text[..LongestWords]}…";

    private string MeantAs(Claim claim, AnnualDisclosureReport report)
    {
        if (claim.Readings.Count == 0) return ClaimTexts.NoCell.In(language);
        return claim.ReadingIn(report) is { } fitting
            ? ClaimTexts.Fits(fitting.Name).In(language)
            : ClaimTexts.FitsNone([.. claim.Readings.Select(reading => reading.Name)]).In(language);
    }

    private string BecauseOf(Claim claim) => claim.Certainty == ClaimCertainty.Certain ? claim.Because.In(language)
        : ClaimTexts.Doubtful(claim.Because).In(language);
}
