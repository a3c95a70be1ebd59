namespace Disclosure.Rules.Equations;

/// <summary>A family of equations over the cells of one form, with its place in the form's screen where it has one.</summary>
internal sealed class CompiledEquationRule(EquationFamily family, int? place) : CompiledRule(family.Rule)
{
    public override int ScreenedEquations => place is null ? 0 : family.Equations.Count;

    public override void Answer(AuditedReport report, ulong[]? unsettled, RuleAnswers answers)
    {
        var open = Open(unsettled);
        for (var i = 0; i < family.Equations.Count; i++)
        {
            if ((open >> i & 1) == 0) answers.Pass(Rule, family.Equations[i].Subject.Path);
            else new EquationEvaluation(family.Equations[i], report).Answer(Rule, answers);
        }
    }

    public override HeldInstances? Screen(AuditedReport report, ulong[]? unsettled) =>
        Open(unsettled) == 0 ? new HeldInstances(family.Equations.Count) : null;

    private ulong Open(ulong[]? unsettled) => unsettled is not null && place is int index ? unsettled[index] : ulong.MaxValue;
}
