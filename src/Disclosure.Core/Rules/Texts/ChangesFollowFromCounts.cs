using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Claims;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Texts;

/// <summary>DC8019: a change against last year follows from this year's count and last year's, as the text or last year's report has it.</summary>
internal sealed class ChangesFollowFromCounts : ClaimRule
{
    private const int Whole = 100;

    [SetsRequiredMembers]
    public ChangesFollowFromCounts()
    {
        Id = "DC8019";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Content;
        Statement = new BilingualText(
            "正文所说与上年相比的增减，与本年的件数和增减的件数相符；同时给出上年度报告的，与上年的数字相符。",
            "A change against last year in the text follows from this year's count and the change in number; with last year's report, from its figures.");
        Message = new MessageTemplate(
            "正文说“{words}”，而本年为 {count}，上年为 {before}，应为 {due}。",
            "The text says “{words}”, but with {count} this year and {before} the year before it is {due}.");
    }

    protected override bool IsConcerned(Claim claim) =>
        claim is { Kind: ClaimKind.Change, IsApproximate: false, Pattern: not "changeInPoints" } && claim.Parts.Any(part => part.Role == ClaimPartRole.Count);

    protected override void Answer(Claim claim, ReportNarrative narrative, AuditedReport report, RuleAnswers answers)
    {
        var count = claim.Parts.First(part => part.Role == ClaimPartRole.Count);
        var befores = BeforeIn(claim, count, narrative).Concat(BeforeBy(count, report)).ToList();
        if (befores.Count == 0) answers.DoesNotApply(this, RuleSubject.Report);
        else if (befores.Any(before => Math.Abs(DueOf(claim, count.Value, before) - claim.Value) <= (claim.Pattern == "change" ? 0 : claim.PrintedUnit)))
        {
            answers.Pass(this, RuleSubject.Report);
        }
        else answers.Fail(BreachOf(claim, count.Value, befores[0], report));
    }

    // As the text has it: 较2023年的5件, or by the change in number beside the change in percent.
    private static IEnumerable<decimal> BeforeIn(Claim claim, ClaimPart count, ReportNarrative narrative)
    {
        foreach (var total in claim.Parts.Where(part => part.Role == ClaimPartRole.Total)) yield return total.Value;
        if (claim.Pattern != "changeInPercent") yield break;
        var inNumber = narrative.Claims.FirstOrDefault(each => each.Pattern == "change" && !each.IsApproximate && each.Sentence.Equals(claim.Sentence)
            && each.Parts.Any(part => part.Role == ClaimPartRole.Count && part.Passage.Equals(count.Passage)));
        if (inNumber is not null) yield return count.Value - inNumber.Value;
    }

    private static IEnumerable<decimal> BeforeBy(ClaimPart count, AuditedReport report) => report.CompanionIn(ReportSlot.PriorYear) is null
        ? []
        : HeldClaim.Of(count.Readings, report.In(ReportSlot.PriorYear)).Values.Select(value => value.Value).OfType<decimal>();

    private static decimal DueOf(Claim claim, decimal count, decimal before) =>
        claim.Pattern == "change" ? count - before : before == 0 ? 0 : Whole * (count - before) / before;

    private Breach BreachOf(Claim claim, decimal count, decimal before, AuditedReport report)
    {
        var due = Math.Round(DueOf(claim, count, before), 2);
        var unit = claim.Pattern == "change" ? "" : "%";
        return BreachAt(
            RuleSubject.Report,
            claim.Passage,
            HeldClaim.Of(claim.Readings, report).Cells,
            ("words", BilingualText.Same(claim.Sentence.Text)), ("count", NumberText.Of(count)), ("before", NumberText.Of(before)),
            ("due", BilingualText.Same($"{NumberText.Plain(due)}{unit}")));
    }
}
