using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Claims;
using Disclosure.Reports.Claims.Patterns;

namespace Disclosure.Rules.Texts;

/// <summary>DC8022: where a paragraph tells all four, what was received and carried over is what was answered and carried forward.</summary>
internal sealed class FlowInTheTextAddsUp : TextRule
{
    [SetsRequiredMembers]
    public FlowInTheTextAddsUp()
    {
        Id = "DC8022";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.PrintedIdentity;
        Statement = new BilingualText(
            "正文同一段说到新收、上年结转、办结、结转下年度四个数的，前两个之和等于后两个之和。",
            "Where a paragraph of the text tells the applications received, carried over, answered and carried forward, the first two add up to the last two.");
        Message = new MessageTemplate(
            "正文“{words}”中，新收 {received} 加结转 {carriedIn} 为 {due}，办结 {answered} 加结转下年 {carriedOut} 为 {told}。",
            "In “{words}” {received} received and {carriedIn} carried over are {due}, but {answered} answered and {carriedOut} carried forward are {told}.");
    }

    protected override void AnswerFor(ReportNarrative narrative, AuditedReport report, RuleAnswers answers)
    {
        var paragraphs = narrative.Claims.Where(claim => claim is { Certainty: ClaimCertainty.Certain, IsApproximate: false, PrintedUnit: 1 })
            .GroupBy(claim => (claim.Passage.SectionIndex, claim.Passage.ParagraphIndex));
        foreach (var paragraph in paragraphs)
        {
            if (Only(paragraph, "newlyReceived", "received") is not { } received || Only(paragraph, "carriedIn", "carried") is not { } carriedIn) continue;
            if (Only(paragraph, "replied", "handled") is not { } answered || Only(paragraph, "carriedOut") is not { } carriedOut) continue;
            var (due, told) = (received.Value + carriedIn.Value, answered.Value + carriedOut.Value);

            // What is said to be received may hold what was carried over, and what is answered be of the new ones alone.
            if (due == told || received.Value == told || FitTheTable([received, carriedIn, answered, carriedOut], report)) answers.Pass(this,
                RuleSubject.Report);
            else answers.Fail(BreachAt(
                RuleSubject.Report,
                received.Sentence,
                HeldClaim.Of([NamedReadings.Received, NamedReadings.CarriedIn, NamedReadings.Handled, NamedReadings.CarriedOut], report).Cells,
                ("words", BilingualText.Same(received.Sentence.Text)), ("received", NumberText.Of(received.Value)),
                    ("carriedIn", NumberText.Of(carriedIn.Value)),
                ("answered", NumberText.Of(answered.Value)), ("carriedOut", NumberText.Of(carriedOut.Value)), ("due", NumberText.Of(due)),
                    ("told", NumberText.Of(told))));
        }
    }

    // 扣除撤回的2件，答复18件: each is right by itself.
    private static bool FitTheTable(IEnumerable<Claim> claims, AuditedReport report) => claims.All(claim =>
        HeldClaim.Of(claim.Readings, report).Values.Any(value => value.Value is decimal number && claim.Fits(number)));

    // Of several it is not known which is meant.
    private static Claim? Only(IEnumerable<Claim> claims, params string[] patterns)
    {
        var found = claims.Where(claim => patterns.Contains(claim.Pattern) && claim.Kind is ClaimKind.Count
            or ClaimKind.Pending).DistinctBy(claim => claim.Value).ToList();
        return found is [var only] ? only : null;
    }
}
