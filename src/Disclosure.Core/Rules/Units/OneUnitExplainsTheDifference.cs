using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Rules.Units.Residuals;

namespace Disclosure.Rules.Units;

/// <summary>DC7009: no unit accounts for the differences, of all cells together or of some; where one does, it is named.</summary>
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
            "汇总与各单位之和的差额，不是由某个单位引起的；全部或者部分差额可归于某个单位的，指出该单位。",
            "No unit accounts for the differences between a sum and its units; where one does, in all cells or some, it is named.");
        Message = new MessageTemplate("差额分析：{answer}。", "Difference: {answer}.");
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
