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
    private const int Indent = 4;
    private const int LongestWords = 60;

    public bool HasAny { get; private set; }

    public void Add(string source, AnnualDisclosureReport report)
    {
        if (HasAny) page.Line();
        HasAny = true;
        ReportHead.Write(page, language, source, report);
        var narrative = ReportNarrative.Of(report);
        page.Line();
        page.Line(new Piece(ClaimTexts.Claims.In(language), Tone.Strong));
        foreach (var claim in narrative.Claims) Write(claim.Passage, $"{MeantAs(claim, report)}  {BecauseOf(claim)}");
        if (narrative.Unclaimed.Count == 0) return;
        page.Line();
        page.Line(new Piece(ClaimTexts.Unclaimed.In(language), Tone.Strong));
        foreach (var number in narrative.Unclaimed) Write(number.Passage, number.Because.In(language));
    }

    public void Finish()
    {
    }

    // The words in front, and below them what is made of them.
    private void Write(TextPassage passage, string said)
    {
        page.Hanging(Indent, $"{new string(' ', Indent)}{WordsOf(passage)}", new Piece($"  {PlaceOf(passage)}", Tone.Faint));
        page.Hanging(2 * Indent, $"{new string(' ', 2 * Indent)}{said}");
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
