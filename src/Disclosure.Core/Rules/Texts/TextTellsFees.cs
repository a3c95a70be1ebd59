using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Claims;

namespace Disclosure.Rules.Texts;

/// <summary>DC1203: the administrative fees that the text tells are those of the table.</summary>
internal sealed class TextTellsFees : ClaimRule
{
    [SetsRequiredMembers]
    public TextTellsFees()
    {
        Id = "DC1203";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Content;
        Statement = new BilingualText(
            "正文所说行政事业性收费的数额，与第二部分的收费金额一致（注意元与万元）。",
            "The administrative fees that the text tells are those of the table, where yuan and ten thousand yuan are told apart.");
        Message = Told;
    }

    protected override bool IsConcerned(Claim claim) => claim.Kind == ClaimKind.Amount && claim.Readings.Count > 0;
}
