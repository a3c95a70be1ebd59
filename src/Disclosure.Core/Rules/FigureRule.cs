using Disclosure.Reports.Digest;

namespace Disclosure.Rules;

/// <summary>A rule that no figure of some sort has a trait, each breach reported at its cell.</summary>
/// <param name="concerned">What figures the rule is about.</param>
/// <param name="broken">What none of them may be; only they can be it.</param>
internal abstract class FigureRule(FigureTrait concerned, FigureTrait broken) : Rule
{
    public sealed override void Answer(AuditedReport report, RuleAnswers answers)
    {
        foreach (var cell in report.Form.Cells)
        {
            if (!FigureTraits.PossibleIn(cell.Kind).HasFlag(concerned)) continue;
            var figure = report[cell];
            var traits = FigureTraits.Of(cell.Kind, figure);
            if (traits.HasFlag(concerned)) answers.PassUnless(this, cell.Path, traits.HasFlag(broken) ? CellRule.BreachAt(this, cell, figure) : null);
        }
    }

    internal sealed override HeldInstances? Screen(AuditedReport report) =>
        report.Digest.Whole[broken] == 0 ? new HeldInstances(report.Digest.Whole[concerned]) : null;
}
