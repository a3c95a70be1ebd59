using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Claims;
using Disclosure.Reports.Claims.Patterns;

namespace Disclosure.Rules.Texts;

/// <summary>DC8005: what the text says became of applications is what the table has.</summary>
internal sealed class TextTellsOutcomes : ClaimRule
{
    private const string Applications = "applications";

    private static readonly IReadOnlyList<ClaimReading> WholeOutcomes = [NamedReadings.Handled, NamedReadings.ReceivedAndCarried, NamedReadings.WithoutOther];

    [SetsRequiredMembers]
    public TextTellsOutcomes()
    {
        Id = "DC8005";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Content;
        Statement = new BilingualText(
            "正文所说各类办理结果的件数，等于第三部分相应各行之和。",
            "The numbers of outcomes that the text tells are the sums of their rows in the table.");
        Message = Told;
    }

    protected override bool IsConcerned(Claim claim) =>
        claim.Kind == ClaimKind.Outcome && claim.Readings.Count > 0 && claim.Readings[0].Terms.All(term => term.Cell.Table == Applications);

    // What became of the new ones alone, or of those received, cannot be held against the table of all.
    protected override void Answer(Claim claim, ReportNarrative narrative, AuditedReport report, RuleAnswers answers)
    {
        var total = narrative.Claims.LastOrDefault(each => IsTotal(each) && each.Passage.SectionIndex == claim.Passage.SectionIndex && IsBefore(each, claim));
        if (total is null || IsOfAll(total, report)) Hold(claim, HeldClaim.Of(claim.Readings, report), narrative, answers);
        else answers.DoesNotApply(this, RuleSubject.Report);
    }

    private static bool IsTotal(Claim claim) => claim.Pattern is "received" or "newlyReceived" or "handled" or "replied" or "sum" or "due" or "applications";

    private static bool IsBefore(Claim one, Claim other) => (one.Passage.ParagraphIndex,
        one.Passage.Start).CompareTo((other.Passage.ParagraphIndex, other.Passage.Start)) < 0;

    private static bool IsOfAll(Claim total, AuditedReport report)
    {
        var held = HeldClaim.Of(total.Readings, report).Values;
        if (!held.Any(value => value.Value is decimal number && total.Fits(number))) return false;
        var all = HeldClaim.Of(WholeOutcomes, report).Values;
        return all.Any(value => value.Value is decimal number && total.Fits(number));
    }
}
