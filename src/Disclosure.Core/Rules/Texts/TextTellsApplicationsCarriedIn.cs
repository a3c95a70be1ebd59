using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Claims;

namespace Disclosure.Rules.Texts;

/// <summary>DC8003: the applications that the text says were carried over are those of the table.</summary>
internal sealed class TextTellsApplicationsCarriedIn : ClaimRule
{
    [SetsRequiredMembers]
    public TextTellsApplicationsCarriedIn()
    {
        Id = "DC8003";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Content;
        Statement = new BilingualText(
            "正文所说上年结转的申请数，等于第三部分上年结转。",
            "The applications that the text says were carried over from last year are those of the table.");
        Message = Told;
    }

    protected override bool IsConcerned(Claim claim) => claim.Kind is ClaimKind.Count or ClaimKind.Zero && claim.Pattern is "carriedIn" or "carried"
        or "nothingCarriedIn";
}
