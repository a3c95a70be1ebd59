using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules;
using Disclosure.Rules.Equations;

namespace Disclosure.Core.Tests.Rules;

/// <summary>Rules as an application would add them.</summary>
internal static class OwnRules
{
    public static EquationRule FewReconsiderationsArePending(
        string id, RuleSeverity severity = RuleSeverity.Warning, string basis = "House rule") => new(
        form => form.Find(CellKey.Of(CaseTrack.Reconsideration, CaseOutcome.Pending)) is { } pending
            ? [new Equation(pending.Block, [pending], Relation.AtMost, [], 2)]
            : [])
        {
            Id = id,
            Class = RuleClass.Plausibility,
            DefaultSeverity = severity,
            Basis = BilingualText.Same(basis),
            Statement = new BilingualText("未审结的复议案件不多于 2 件。", "No more than 2 reconsiderations are pending."),
            Message = new MessageTemplate("未审结 {left} 件，多于 {right} 件。", "More than {right} are pending: {left}."),
        };
}
