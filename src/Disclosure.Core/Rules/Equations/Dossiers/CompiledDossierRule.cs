using Disclosure.Reports;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Equations.Dossiers;

/// <summary>The equations of a rule over dossiers of one shape.</summary>
internal sealed class CompiledDossierRule(Rule rule, IReadOnlyList<BoundEquation> equations, Func<AuditedReport, Breach, BreachRemark?> remark)
    : CompiledRule(rule)
{
    public override void Answer(AuditedReport report, ulong[]? unsettled, RuleAnswers answers)
    {
        foreach (var bound in equations)
        {
            if (SaysNothing(bound.Equation, report)) answers.DoesNotApply(Rule, bound.Equation.Subject.Path);
            else Answer(bound, report, answers);
        }
    }

    public override HeldInstances? Screen(AuditedReport report, ulong[]? unsettled)
    {
        foreach (var bound in equations)
        {
            if (!Holds(bound.Equation, report)) return null;
        }

        return new HeldInstances(equations.Count);
    }

    private void Answer(BoundEquation bound, AuditedReport report, RuleAnswers answers)
    {
        var evaluation = new EquationEvaluation(bound.Equation, report);
        if (evaluation.Verdict != RuleVerdict.Fail) evaluation.Answer(Rule, answers, bound.SeverityAtMost);
        else
        {
            var breach = evaluation.BreachOf(Rule, bound.SeverityAtMost);
            answers.Fail(breach.With(MovedFigureRemark.Of(bound, breach, report)).With(remark(report, breach)));
        }
    }

    // A ledger and a text speak of some cells only.
    private static bool SaysNothing(Equation equation, AuditedReport report) => equation.Terms.Any(term =>
        term.Report.Role is ReportRole.Ledger or ReportRole.Text && report.FigureOf(term).State == FigureState.Absent);

    // Only of whole numbers; whatever else stands in a cell is for the evaluation to judge.
    private static bool Holds(Equation equation, AuditedReport report)
    {
        var difference = -(Int128)equation.Constant;
        for (var i = 0; i < equation.Terms.Count; i++)
        {
            var term = equation.Terms[i];
            if (report.FigureOf(term).Count is not long count) return false;
            difference += (Int128)count * term.CoefficientOnLeft;
        }

        return equation.Relation.HoldsFor(difference);
    }
}
