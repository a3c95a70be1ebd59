namespace Disclosure.Rules.Equations.Dossiers;

/// <summary>The equations of a rule over dossiers of one shape.</summary>
internal sealed class CompiledDossierRule(DossierRule rule, IReadOnlyList<BoundEquation> equations) : CompiledRule(rule)
{
    /// <summary>The equations that can be asked.</summary>
    public IReadOnlyList<BoundEquation> Equations => equations;

    public override void Answer(AuditedReport report, ulong[]? unsettled, RuleAnswers answers) => rule.Answer(equations, report, answers);

    public override HeldInstances? Screen(AuditedReport report, ulong[]? unsettled)
    {
        foreach (var (form, _) in equations)
        {
            if (!Holds(form, report)) return null;
        }

        return new HeldInstances(equations.Count);
    }

    // Only of whole numbers; whatever else stands in a cell is for the evaluation to judge.
    private static bool Holds(LinearForm form, AuditedReport report)
    {
        var difference = -(Int128)form.Constant;
        for (var i = 0; i < form.Terms.Count; i++)
        {
            var term = form.Terms[i];
            if (report.FigureOf(term).Count is not long count) return false;
            difference += (Int128)count * term.CoefficientOnLeft;
        }

        return form.Relation switch
        {
            Relation.AtMost => difference <= 0,
            Relation.AtLeast => difference >= 0,
            _ => difference == 0,
        };
    }
}
