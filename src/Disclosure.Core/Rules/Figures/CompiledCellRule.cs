using Disclosure.Forms;

namespace Disclosure.Rules.Figures;

/// <summary>A rule for the few cells of a form that it names.</summary>
internal sealed class CompiledCellRule(CellRule rule, FormCell[] cells) : CompiledRule(rule)
{
    public override void Answer(AuditedReport report, ulong[]? unsettled, RuleAnswers answers) => rule.Answer(report, answers);

    public override HeldInstances? Screen(AuditedReport report, ulong[]? unsettled)
    {
        var held = 0;
        foreach (var cell in cells)
        {
            ref readonly var figure = ref report.Report.FigureOf(cell);
            if (!rule.IsConcerned(figure)) continue;
            if (rule.IsBreach(figure)) return null;
            held++;
        }

        return new HeldInstances(held);
    }
}
