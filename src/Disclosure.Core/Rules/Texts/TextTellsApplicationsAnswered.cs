using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Claims;

namespace Disclosure.Rules.Texts;

/// <summary>DC8002: the applications that the text says were answered are those of the table.</summary>
internal sealed class TextTellsApplicationsAnswered : ClaimRule
{
    [SetsRequiredMembers]
    public TextTellsApplicationsAnswered()
    {
        Id = "DC8002";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Content;
        Statement = new BilingualText(
            "正文所说办理、答复的申请数，等于第三部分办理结果的总计，或者其中可以这样称呼的部分。",
            "The applications that the text says were handled or answered are all that the table has as disposed of, or the part of them that can be "
                + "called so.");
        Message = Told;
    }

    protected override bool IsConcerned(Claim claim) => claim.Kind == ClaimKind.Count && claim.Pattern is "handled" or "replied";
}
