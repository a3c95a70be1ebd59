using System.Globalization;
using Disclosure.Findings;
using Disclosure.Reports;
using Disclosure.Reports.Claims;

namespace Disclosure.Core.Tests.Narrative;

/// <summary>Slips put into honest texts, and into the cells of which they speak: nearly all are heard, at the right cell.</summary>
public sealed class SlipTests
{
    private const double HeardAtLeast = 0.95;

    [Fact]
    public void A_wrong_digit_in_the_text_is_heard()
    {
        var (made, heard) = (0, 0);
        foreach (var (text, claim, cell) in Certain())
        {
            var slipped = WithSlip(text.Report, claim);
            if (slipped is null) continue;
            made++;
            if (NarrativeAudit.Run(slipped).Findings.Any(finding => IsHeard(finding, claim, cell))) heard++;
        }

        Assert.True(made > 500, $"{made}");
        Assert.True(heard >= HeardAtLeast * made, $"{heard} of {made}");
    }

    [Fact]
    public void A_wrong_digit_in_the_cell_is_heard()
    {
        var (made, heard) = (0, 0);
        foreach (var (text, claim, cell) in Certain())
        {
            var figure = text.Report[cell];
            var slipped = text.Report.With(cell, figure.Number!.Value + (figure.Number.Value % 10 == 9 ? -2 : 1) * claim.PrintedUnit * 3);
            made++;
            if (NarrativeAudit.Run(slipped).Findings.Any(finding => TextMark.IsOnClaims(finding.Rule) && finding.Cells.Any(each => each.Cell.Path == cell))) heard++;
        }

        Assert.True(made > 500, $"{made}");
        Assert.True(heard >= HeardAtLeast * made, $"{heard} of {made}");
    }

    // Certain claims whose likeliest reading is one cell, and fits, in texts of which nothing is said.
    private static IEnumerable<(MarkedText Text, Claim Claim, string Cell)> Certain() =>
        from text in MarkedText.Of("dev")
        where text.IsHonest && !NarrativeAudit.Run(text.Report).Findings.Any(finding => TextMark.IsOnClaims(finding.Rule))
        from claim in ReportNarrative.Of(text.Report).Claims
        where claim is { Certainty: ClaimCertainty.Certain, IsApproximate: false, Kind: ClaimKind.Count or ClaimKind.Outcome or ClaimKind.Pending }
        let reading = claim.ReadingIn(text.Report)
        where reading is { Terms: [{ Coefficient: 1 }] } && reading == claim.Readings[0] && claim.Passage.Text.Any(char.IsAsciiDigit)
        where !claim.Readings.Any(other => FitsWithout(other, reading.Terms[0], claim, text.Report))
        select (text, claim, reading.Terms[0].Cell.Path);

    // 办结7件 is right by what was received too; nobody hears a slip in the cell of what was disposed of.
    private static bool FitsWithout(ClaimReading other, ReadingTerm term, Claim claim, AnnualDisclosureReport report) =>
        !other.Terms.Any(each => each.Cell == term.Cell) && other.AppliesTo(report.Form)
        && claim.Fits(other.Terms.Sum(each => report.Form.Find(each.Cell) is { } cell ? each.Coefficient * report[cell].Number!.Value : 0));

    private static bool IsHeard(Finding finding, Claim claim, string cell) => TextMark.IsOnClaims(finding.Rule)
        && finding.Passage is { } passage && passage.SectionIndex == claim.Passage.SectionIndex && passage.ParagraphIndex == claim.Passage.ParagraphIndex
        && (finding.Cells.Count == 0 || finding.Cells.Any(each => each.Cell.Path == cell));

    // The last digit of the number, one higher or two lower.
    private static AnnualDisclosureReport? WithSlip(AnnualDisclosureReport report, Claim claim)
    {
        var words = claim.Passage.Text;
        var at = char.IsAsciiDigit(words[0]) ? words.TakeWhile(char.IsAsciiDigit).Count() - 1 : words.Length - 1;
        while (at >= 0 && !char.IsAsciiDigit(words[at])) at--;
        if (at < 0) return null;
        var digit = int.Parse(claim.Passage.Text.AsSpan(at, 1), CultureInfo.InvariantCulture);
        var builder = report.ToBuilder();
        var section = builder.Sections[claim.Passage.SectionIndex];
        var paragraphs = section.Paragraphs.ToList();
        var text = paragraphs[claim.Passage.ParagraphIndex].Text.ToCharArray();
        text[claim.Passage.Start + at] = (char)('0' + (digit == 9 ? 7 : digit + 1));
        paragraphs[claim.Passage.ParagraphIndex] = new ReportParagraph(new string(text));
        builder.Sections[claim.Passage.SectionIndex] = section with { Paragraphs = paragraphs };
        return builder.Build();
    }
}
