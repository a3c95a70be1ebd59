using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Claims;
using Disclosure.Reports.Claims.Patterns;

namespace Disclosure.Rules.Texts;

/// <summary>DC8009: a list inside a sentence makes up its total where it says that it is whole, and never exceeds it.</summary>
internal sealed class ListsMakeUpTheirTotals : ClaimRule
{
    [SetsRequiredMembers]
    public ListsMakeUpTheirTotals()
    {
        Id = "DC8009";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Content;
        Statement = new BilingualText(
            "同一句中，“分别为”等列出的各项之和等于合计，“其中”的各项之和不超过合计。",
            "Inside a sentence, a list that says that it is whole adds up to its total, and one of some among it does not exceed it.");
        Message = new MessageTemplate(
            "正文“{words}”中，合计为 {total}，各项之和为 {sum}（{members}）。",
            "In “{words}” the total is {total}, but the list adds up to {sum} ({members}).");
    }

    protected override bool IsConcerned(Claim claim) => claim is { Kind: ClaimKind.Partition, IsApproximate: false, PrintedUnit: <= 1 };

    protected override void Answer(Claim claim, ReportNarrative narrative, AuditedReport report, RuleAnswers answers)
    {
        var members = claim.Parts.Where(part => part.Role == ClaimPartRole.Member).ToList();
        var sum = members.Sum(member => member.Value);
        var totals = TotalsOf(claim, narrative, report);
        var holds = claim.IsExhaustive ? totals.Contains(sum) : sum <= totals.Max();
        if (holds) answers.Pass(this, RuleSubject.Report);
        else answers.Fail(BreachAt(
            RuleSubject.Report,
            claim.Sentence,
            [],
            ("words", BilingualText.Same(claim.Sentence.Text)), ("total", NumberText.Of(claim.Value)), ("sum", NumberText.Of(sum)),
            ("members", BilingualText.Same(string.Join('+', members.Select(member => NumberText.Plain(member.Value)))))));
    }

    // What was carried over may be counted in, what is still open may be left out: as the sentence says it, or the table.
    private static HashSet<decimal> TotalsOf(Claim claim, ReportNarrative narrative, AuditedReport report)
    {
        var totals = claim.Parts.Where(part => part.Role == ClaimPartRole.Total).Select(part => part.Value).ToHashSet();
        if (claim.Pattern is "listOfNone" or "listOfCaseOutcome") return totals;
        var beside = narrative.Claims.Where(each => each.Sentence.Equals(claim.Sentence) && each.Pattern is "carriedIn" or "carriedOut"
            or "carried").Select(each => each.Value).ToList();
        beside.AddRange(HeldClaim.Of([NamedReadings.CarriedIn, NamedReadings.CarriedOut], report).Values.Select(value => value.Value ?? 0));
        return [.. totals, .. totals.SelectMany(total => beside.SelectMany(carried => new[] { total + carried, total - carried }))];
    }
}
