using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Claims;

namespace Disclosure.Rules.Texts;

/// <summary>DC8010: where the text says that nothing was received, or no case came, the table has none.</summary>
internal sealed class NothingReceivedMeansNone : ClaimRule
{
    [SetsRequiredMembers]
    public NothingReceivedMeansNone()
    {
        Id = "DC8010";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Content;
        Statement = new BilingualText(
            "正文说未收到申请，或者未发生行政复议、行政诉讼的，表中相应数字为 0。",
            "Where the text says that no application was received, or that there was no reconsideration or suit, the table has none.");
        Message = Told;
    }

    protected override bool IsConcerned(Claim claim) => IsNone(claim);

    /// <summary>Whether a claim says that there was none: 未收到申请, 收到0件.</summary>
    internal static bool IsNone(Claim claim) => (claim.Kind == ClaimKind.Zero && claim.Pattern is "nothingReceived" or "noCases")
        || (claim is { Kind: ClaimKind.Count, Value: 0 } && claim.Pattern is "received" or "newlyReceived" or "applications" or "cases" or "casesReceived");
}
