using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Rules.Years;

namespace Disclosure.Rules.Units;

/// <summary>DC7013: what a unit handed in is what it published.</summary>
internal sealed class SubmittedIsPublished : UnitsRule
{
    [SetsRequiredMembers]
    public SubmittedIsPublished()
    {
        Id = "DC7013";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Care;
        Statement = new BilingualText(
            "一个单位报送的与公布的报告各格相同。",
            "What a unit handed in and what it published agree in every cell.");
        Message = new MessageTemplate(
            "“{unit}”的两份报告有 {count} 格不同（{one} → {other}）：{cells}。",
            "Two reports of “{unit}” differ ({one} → {other}); cells: {count}, {cells}.");
    }

    protected override void AnswerOf(UnitsOfSum sum, RuleAnswers answers)
    {
        foreach (var unit in sum.Placement.Units)
        {
            foreach (var version in unit.Versions)
            {
                var (one, other) = (version.Report, unit.Report!.Report);
                var differing = FormCellPair.Of(other.Form, one.Form).Where(pair => other[pair.Own] != one[pair.Other]).ToList();
                answers.PassUnless(this, RuleSubject.Tables, differing.Count == 0 ? null : new Breach
                {
                    Rule = this,
                    Subject = RuleSubject.Tables,
                    Printed = $"{unit.Unit.Name} {version}",
                    Slots = Breach.Fill(
                        ("unit", BilingualText.Same(unit.Unit.Name)),
                        ("count", NumberText.Of(differing.Count)),
                        ("one", BilingualText.Same($"{version}")),
                        ("other", BilingualText.Same($"{unit.Report}")),
                        ("cells", FigurePairs.Of(differing, one, other))),
                });
            }
        }
    }
}
