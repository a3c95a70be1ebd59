using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Rules.Units.Residuals;

namespace Disclosure.Rules.Units;

/// <summary>DC7009: the differences of all cells together are the figures of no unit; where they are, the unit is told.</summary>
internal sealed class OneUnitExplainsTheDifference : UnitsRule
{
    [SetsRequiredMembers]
    public OneUnitExplainsTheDifference()
    {
        Id = "DC7009";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Info;
        Basis = RuleBasis.Consolidation;
        Statement = new BilingualText(
            "汇总与各单位之和的全部差额合起来，不是某个单位的数字；是的，指出该单位。",
            "The differences between a sum and its units, taken together, are the figures of no unit; where they are, the unit is told.");
        Message = new MessageTemplate("差额分析：{answer}。", "On the difference: {answer}.");
    }

    protected override void AnswerOf(UnitsOfSum sum, RuleAnswers answers)
    {
        if (sum.IsOwn || sum.Placement.IsComplete == false) return;
        var found = new ResidualSearch(sum).Answers();
        if (found.Count == 0) answers.Pass(this, RuleSubject.Tables);
        foreach (var answer in found)
        {
            answers.Fail(new Breach
            {
                Rule = this,
                Subject = RuleSubject.Tables,
                Printed = $"{answer.Kind} {string.Join(' ', answer.Units)}",
                Cells = [.. answer.Cells.Select(cell => new BreachCell(cell, sum.Report.Report[cell]))],
                Slots = Breach.Fill(("answer", answer.Text)),
            });
        }
    }
}
