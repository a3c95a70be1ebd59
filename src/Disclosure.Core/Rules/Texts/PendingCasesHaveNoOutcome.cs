using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Claims;

namespace Disclosure.Rules.Texts;

/// <summary>DC4007: a case that the text says to be pending has no outcome in the same sentence.</summary>
internal sealed class PendingCasesHaveNoOutcome : ClaimRule
{
    [SetsRequiredMembers]
    public PendingCasesHaveNoOutcome()
    {
        Id = "DC4007";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Content;
        Statement = new BilingualText(
            "正文说正在审理的复议、诉讼案件，没有同时说到结果。",
            "A reconsideration or suit that the text says to be pending is not given an outcome at once.");
        Message = new MessageTemplate(
            "正文“{words}”既说案件尚在审理，又说了结果；表中为：{figures}。",
            "“{words}” says that the case is pending and what came of it at once; the table has: {figures}.");
    }

    protected override bool IsConcerned(Claim claim) => claim.Kind == ClaimKind.Outcome && claim.Readings.Count > 0
        && claim.Readings[0].Terms.All(term => term.Cell.Row.Length == 0);

    protected override void Answer(Claim claim, ReportNarrative narrative, AuditedReport report, RuleAnswers answers)
    {
        if (claim.Parts.FirstOrDefault(part => part.Role == ClaimPartRole.Open) is not { } open)
        {
            answers.Pass(this, RuleSubject.Report);
            return;
        }

        var held = HeldClaim.Of([.. open.Readings.Take(1), .. claim.Readings.Take(1)], report);
        var subject = held.FirstCell?.Path ?? FormKey.Of(CaseTrack.Reconsideration);
        answers.Fail(BreachAt(subject, claim.Sentence, held.Cells, ("words", BilingualText.Same(claim.Sentence.Text)), ("figures", held.Told)));
    }
}
