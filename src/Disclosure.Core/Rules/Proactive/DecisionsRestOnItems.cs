using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules.Equations;
using static Disclosure.Forms.ProactiveMeasure;
using static Disclosure.Forms.ProactiveRow;

namespace Disclosure.Rules.Proactive;

/// <summary>DC2105: decisions are made on items that there are.</summary>
internal sealed class DecisionsRestOnItems : ImpliedRule
{
    private static readonly ProactiveRow[] Services = [AdministrativeLicensing, OtherExternalServices, AdministrativePenalties, AdministrativeCompulsion];

    [SetsRequiredMembers]
    public DecisionsRestOnItems()
    {
        Id = "DC2105";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Columns;
        Statement = new BilingualText(
            "没有项目的，处理决定数量为 0。",
            "Where there are no items, no decisions are made.");
        Message = new MessageTemplate(
            "“{where}”一行：上一年项目数量 {prior}，本年增/减 {change}，合计为 0，但处理决定数量为 {decisions}。{notes}",
            "Row “{where}”: items of the prior year {prior} and net change {change} come to 0, but {decisions} decisions were made. {notes}");
    }

    protected override IEnumerable<Implication> Instances(Form form, RuleThresholds thresholds)
    {
        foreach (var row in Services)
        {
            if (form.Find(CellKey.Of(row, PriorYearItems)) is not { } prior) continue;
            if (form.Find(CellKey.Of(row, NetChange)) is not { } change) continue;
            if (form.Find(CellKey.Of(row, DecisionsMade)) is not { } decisions) continue;
            yield return new Implication(
                Then: new Equation(prior.Row, [decisions], Relation.AtMost, []),
                If: new Equation(prior.Row, [prior, change], Relation.Equal, []))
            {
                Slots = report =>
                [
                    ("where", new BilingualText(prior.Row.Address, prior.Row.Name.English)),
                    ("prior", FigureAt(prior, report)),
                    ("change", FigureAt(change, report)),
                    ("decisions", FigureAt(decisions, report)),
                ],
            };
        }
    }
}
