using Disclosure.Reports.Claims;

namespace Disclosure.Core.Tests.Narrative;

/// <summary>How well the claims of some texts are read.</summary>
/// <param name="Marked">The claims that people marked.</param>
/// <param name="Found">Those of them that are read.</param>
/// <param name="Misread">Those of these that are read as something else.</param>
/// <param name="Clean">The honest texts.</param>
/// <param name="FalseAlarms">The findings on them.</param>
/// <param name="Wrong">The texts that hold a contradiction.</param>
/// <param name="Heard">Those of them of which the expected rule speaks, naming the expected cell.</param>
internal sealed record ReadingScore(int Marked, int Found, int Misread, int Clean, int FalseAlarms, int Wrong, int Heard)
{
    public static ReadingScore Of(IReadOnlyList<MarkedText> texts)
    {
        var (marked, found, misread, alarms, heard) = (0, 0, 0, 0, 0);
        foreach (var text in texts)
        {
            var narrative = ReportNarrative.Of(text.Report);
            foreach (var mark in text.Marks)
            {
                marked++;
                var near = narrative.Claims.Where(claim => Overlaps(claim, mark) && IsNear(claim.Kind, mark.Kind)).ToList();
                if (near.Count == 0) continue;
                found++;
                if (!near.Exists(claim => IsSame(claim, mark))) misread++;
            }

            var findings = NarrativeAudit.Run(text.Report).Findings.Where(finding => TextMark.IsOnClaims(finding.Rule)).ToList();
            if (text.IsHonest) alarms += findings.Count;
            else if (findings.Exists(finding => (text.Expected.Rule == "?" || finding.RuleId == text.Expected.Rule)
                && (text.Expected.Paths.Count == 0 || finding.Cells.Any(cell => text.Expected.Paths.Contains(cell.Cell.Path))))) heard++;
        }

        return new ReadingScore(marked, found, misread, texts.Count(text => text.IsHonest), alarms, texts.Count(text => !text.IsHonest), heard);
    }

    /// <summary>Whether a claim stands where a mark stands.</summary>
    public static bool Overlaps(Claim claim, TextMark mark) =>
        claim.Passage.SectionIndex == mark.Section && claim.Passage.ParagraphIndex == mark.Paragraph
        && claim.Passage.Start < mark.End && claim.Passage.Start + claim.Passage.Length > mark.Start;

    // What decides without a count, and what counts one outcome, are told apart by nobody.
    private static bool IsNear(ClaimKind kind, string marked) => marked switch
    {
        "Partition" => kind is ClaimKind.Partition or ClaimKind.Count,
        "Percentage" => kind is ClaimKind.Percentage or ClaimKind.Universal or ClaimKind.Change,
        "Change" => kind == ClaimKind.Change,
        "Universal" => kind is ClaimKind.Universal or ClaimKind.Outcome,
        "Amount" => kind is ClaimKind.Amount or ClaimKind.Zero,
        "Zero" => kind is ClaimKind.Zero or ClaimKind.Count or ClaimKind.Amount,
        _ => kind is ClaimKind.Count or ClaimKind.Outcome or ClaimKind.Pending or ClaimKind.Zero or ClaimKind.Universal,
    };

    // For what denies several at once each is denied.
    private static bool IsSame(Claim claim, TextMark mark) => mark.Reading == "-"
        || claim.Readings.Any(reading => Plain(reading.Key) == Plain(mark.Reading))
        || (claim.Kind == ClaimKind.Zero && claim.Readings.Any(reading => mark.Reading.Split('+').Any(part => reading.Key.Split('+').Contains(part))));

    private static string Plain(string key) => string.Join('+', key
        .Replace("legalServiceOrganization", "legalService", StringComparison.Ordinal)
        .Replace("publicInterestOrganization", "publicInterest", StringComparison.Ordinal)
        .Split('+').Order(StringComparer.Ordinal));
}
