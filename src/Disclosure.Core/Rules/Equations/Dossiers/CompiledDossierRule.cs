using Disclosure.Reports;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Equations.Dossiers;

/// <summary>The equations of a rule over dossiers of one shape.</summary>
internal sealed class CompiledDossierRule(Rule rule, IReadOnlyList<BoundEquation> equations) : CompiledRule(rule)
{
    /// <summary>The equations that can be asked.</summary>
    public IReadOnlyList<BoundEquation> Equations => equations;

    public override void Answer(AuditedReport report, ulong[]? unsettled, RuleAnswers answers)
    {
        foreach (var (equation, severity) in equations)
        {
            if (SaysNothing(equation, report)) answers.DoesNotApply(Rule, equation.Subject.Path);
            else new EquationEvaluation(equation, report).Answer(Rule, answers, severity);
        }
    }

    public override HeldInstances? Screen(AuditedReport report, ulong[]? unsettled)
    {
        foreach (var (equation, _) in equations)
        {
            if (!Holds(equation, report)) return null;
        }

        return new HeldInstances(equations.Count);
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
