using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Claims;
using Disclosure.Reports.Claims.Patterns;

namespace Disclosure.Rules.Texts;

/// <summary>DC8006: a share in percent follows from its count and one of the totals that it can be of.</summary>
internal sealed class SharesFollowFromCounts : ClaimRule
{
    private const int Whole = 100;

    private static readonly IReadOnlyList<ClaimReading> Totals =
        [NamedReadings.Received, NamedReadings.Handled, NamedReadings.ReceivedAndCarried, NamedReadings.WithoutCarried];

    [SetsRequiredMembers]
    public SharesFollowFromCounts()
    {
        Id = "DC8006";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Content;
        Statement = new BilingualText(
            "正文所说的百分比，由同一句的件数除以合计（或第三部分的总数）得到，误差不超过末位一个单位。",
            "A percentage in the text is its count divided by the total of the sentence or of the table, within one unit of its last digit.");
        Message = new MessageTemplate(
            "正文说“{words}”，而 {count} 占 {total} 的 {share}%。",
            "The text says “{words}”, but {count} of {total} are {share} %.");
    }

    protected override bool IsConcerned(Claim claim) => claim.Kind == ClaimKind.Percentage && !claim.IsApproximate;

    protected override void Answer(Claim claim, ReportNarrative narrative, AuditedReport report, RuleAnswers answers)
    {
        var held = HeldClaim.Of(claim.Readings, report);
        var counts = claim.Parts.Where(part => part.Role == ClaimPartRole.Count).Select(part => (decimal?)part.Value).ToList();
        if (counts.Count == 0) counts = [.. held.Values.Select(value => value.Value)];
        var told = claim.Parts.Where(part => part.Role == ClaimPartRole.Total).Select(part => (decimal?)part.Value).Reverse().ToList();
        var isOfCases = held.FirstCell is { Row.Key.Length: 0 };
        var bases = told.Concat(isOfCases ? [] : HeldClaim.Of(Totals, report).Values.Select(value => value.Value)).ToList();
        var subject = held.FirstCell?.Path ?? RuleSubject.Report;
        if (counts.Count == 0 || bases.Count == 0 || counts.Concat(bases).Any(number => number is null)) answers.DoesNotApply(this, subject);
        else if (counts.Any(count => bases.Any(total => Fits(claim, count!.Value, total!.Value)))) answers.Pass(this, subject);
        else answers.Fail(BreachAt(subject, claim.Passage, held.Cells, Slots(claim, counts[0]!.Value, bases.FirstOrDefault(total => total > 0) ?? 0)));
    }

    private static bool Fits(Claim claim, decimal count, decimal total) =>
        total == 0 ? count == 0 : Math.Abs((Whole * count / total) - claim.Value) <= claim.PrintedUnit;

    private static (string Name, BilingualText Text)[] Slots(Claim claim, decimal count, decimal total) =>
    [
        ("words", BilingualText.Same(claim.Sentence.Text)), ("count", NumberText.Of(count)), ("total", NumberText.Of(total)),
        ("share", NumberText.Of(total == 0 ? 0 : Math.Round(Whole * count / total, 2))),
    ];
}
