using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Claims;

namespace Disclosure.Rules.Texts;

/// <summary>DC8012: the rules, documents and decisions that the text tells are those of the table.</summary>
internal sealed class TextTellsDocumentsAndDecisions : ClaimRule
{
    private const string Proactive = "proactive";

    [SetsRequiredMembers]
    public TextTellsDocumentsAndDecisions()
    {
        Id = "DC8012";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Content;
        Statement = new BilingualText(
            "正文所说规章、规范性文件的制发、废止、现行有效件数，以及行政许可、处罚、强制决定数，等于第二部分的相应数字。",
            "The rules and normative documents that the text says were issued, repealed or are in force, and the decisions made, are those of the table.");
        Message = Told;
    }

    protected override bool IsConcerned(Claim claim) =>
        claim.Kind is ClaimKind.Count or ClaimKind.Zero && claim.Readings.Count > 0 && claim.Readings[0].Terms.All(term => term.Cell.Table == Proactive);
}
