using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Claims;

namespace Disclosure.Rules.Texts;

/// <summary>DC8004: the applications that the text says are still open are those of the table.</summary>
internal sealed class TextTellsApplicationsCarriedForward : ClaimRule
{
    [SetsRequiredMembers]
    public TextTellsApplicationsCarriedForward()
    {
        Id = "DC8004";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Content;
        Statement = new BilingualText(
            "正文所说结转下年度、尚在办理的申请数，等于第三部分结转下年度继续办理。",
            "The applications that the text says are carried forward or still open are those of the table.");
        Message = Told;
    }

    protected override bool IsConcerned(Claim claim) => claim.Kind is ClaimKind.Pending or ClaimKind.Zero && claim.Pattern is "carriedOut"
        or "nothingCarriedOut";
}
