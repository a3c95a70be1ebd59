using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>The cells of one form that a rule is about.</summary>
internal sealed class CompiledCellRule(CellRule rule, FormCell[] cells) : CompiledRule(rule)
{
    public override void Answer(AuditedReport report, ulong[]? unsettled, RuleAnswers answers)
    {
        foreach (var cell in cells) rule.Answer(cell, report, answers);
    }

    public override HeldInstances? Screen(AuditedReport report, ulong[]? unsettled)
    {
        var held = 0;
        foreach (var cell in cells)
        {
            if (report.FigureOf(cell).Number is not decimal number) continue;
            if (rule.IsBreach(number)) return null;
            held++;
        }

        return new HeldInstances(held);
    }
}
