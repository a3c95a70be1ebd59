using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Rules.Units.Residuals;

namespace Disclosure.Rules.Units;

/// <summary>DC7008: every unit's own equations hold before it is added, since errors can cancel each other in a sum.</summary>
internal sealed class EveryUnitHoldsByItself : UnitsRule
{
    [SetsRequiredMembers]
    public EveryUnitHoldsByItself()
    {
        Id = "DC7008";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Total;
        Statement = new BilingualText(
            "各单位的报告自身的勾稽关系成立；不成立的列出，相加时误差可能互相抵消。",
            "The equations of every unit's own report hold; those in which they do not are named, since errors can cancel each other in a sum.");
        Message = new MessageTemplate(
            "“{unit}”自身有 {count} 处勾稽关系不成立，请先核对该单位的报告。",
            "Equations of “{unit}” itself that do not hold: {count}. Check its report first.");
    }

    protected override void AnswerOf(UnitsOfSum sum, RuleAnswers answers)
    {
        foreach (var unit in sum.Placement.Units)
        {
            if (unit.Report is not { } report) continue;
            var broken = EquationGaps.BrokenIn(report.Report, sum.Report.Options);
            answers.PassUnless(this, RuleSubject.Report, broken == 0 ? null : BreachOf(
                unit.Unit.Name, ("unit", BilingualText.Same(unit.Unit.Name)), ("count", NumberText.Of(broken))));
        }
    }
}
