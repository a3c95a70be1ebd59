using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Claims;

namespace Disclosure.Rules.Texts;

/// <summary>DC8001: the applications that the text says were received are those of the table.</summary>
internal sealed class TextTellsApplicationsReceived : ClaimRule
{
    [SetsRequiredMembers]
    public TextTellsApplicationsReceived()
    {
        Id = "DC8001";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Content;
        Statement = new BilingualText(
            "正文所说收到的申请数，等于第三部分本年新收，或者新收与上年结转之和。",
            "The applications that the text says were received are those that the table has as received this year, or with those carried over.");
        Message = Told;
    }

    protected override bool IsConcerned(Claim claim) => claim is { Kind: ClaimKind.Count, Value: > 0 } && claim.Pattern is "received"
        or "newlyReceived" or "due" or "sum" or "applications"
        or "naturalPerson" or "organization" or "commercialEnterprise" or "researchInstitution" or "publicInterest" or "legalService" or "otherOrganization";
}
