using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Claims;

namespace Disclosure.Rules.Texts;

/// <summary>DC8011: where the text says that all were completed, none is carried forward.</summary>
internal sealed class AllDoneLeavesNothingOpen : ClaimRule
{
    [SetsRequiredMembers]
    public AllDoneLeavesNothingOpen()
    {
        Id = "DC8011";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Content;
        Statement = new BilingualText(
            "正文说全部办结、办结率 100% 的，没有结转下年度的申请。",
            "Where the text says that all applications were completed, none is carried forward.");
        Message = Told;
    }

    protected override bool IsConcerned(Claim claim) => claim.Kind == ClaimKind.Universal && claim.Pattern is "allDone" or "rateOfDone";
}
