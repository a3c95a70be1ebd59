using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Claims;

namespace Disclosure.Rules.Texts;

/// <summary>DC8007: the reconsiderations and suits that the text tells are those of the table.</summary>
internal sealed class TextTellsCases : ClaimRule
{
    [SetsRequiredMembers]
    public TextTellsCases()
    {
        Id = "DC8007";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Content;
        Statement = new BilingualText(
            "正文所说行政复议、行政诉讼的件数和结果，等于第四部分的相应数字。",
            "The numbers of reconsiderations and suits that the text tells, and their outcomes, are those of the table.");
        Message = Told;
    }

    protected override bool IsConcerned(Claim claim) =>
        !NothingReceivedMeansNone.IsNone(claim) && claim.Kind is ClaimKind.Count or ClaimKind.Outcome or ClaimKind.Pending or ClaimKind.Zero
            && claim.Pattern != "noCases" && claim.Parts.Count == 0
        && claim.Readings.Count > 0 && claim.Readings[0].Terms.All(term => term.Cell.Row.Length == 0);

    // What contradicts itself is told for that.
    protected override void Answer(Claim claim, ReportNarrative narrative, AuditedReport report, RuleAnswers answers)
    {
        var isContradicted = narrative.Claims.Any(each => each.Parts.Any(part => part.Role == ClaimPartRole.Open && part.Passage.Equals(claim.Passage)));
        if (!isContradicted) Hold(claim, HeldClaim.Of(claim.Readings, report), narrative, answers);
    }
}
