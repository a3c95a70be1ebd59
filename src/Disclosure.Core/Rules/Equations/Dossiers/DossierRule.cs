using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Equations.Dossiers;

/// <summary>
/// A rule that is a family of equations over several reports. An equation of which a report is not in the dossier is not
/// asked, and not counted; so the rule says nothing of a report alone.
/// </summary>
public sealed class DossierRule : Rule
{
    private readonly Func<Form, IEnumerable<DossierEquation>> equations;

    /// <summary>A rule from its equations.</summary>
    /// <param name="equations">The equations for subjects of a form; none where the rule does not apply.</param>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public DossierRule(Func<Form, IEnumerable<DossierEquation>> equations) => this.equations = Guard.Against.Null(equations);

    /// <summary>The equations for subjects of an edition; they say the same each time.</summary>
    /// <param name="form">The edition's form.</param>
    /// <exception cref="ArgumentNullException">The form is null.</exception>
    public IReadOnlyList<DossierEquation> Equations(Form form) => [.. equations(Guard.Against.Null(form))];

    /// <summary>The equations that can be asked of a dossier, over the cells of its reports.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>The equations; none of those for which a report is not there, or an edition lacks a cell.</returns>
    /// <exception cref="ArgumentNullException">The dossier is null.</exception>
    public IReadOnlyList<Equation> EquationsIn(Dossier dossier) => [.. EquationsIn(Guard.Against.Null(dossier).Shape).Select(bound => bound.Equation)];

    /// <summary>Whether repairs keep the rule's equations; false where other than a wrong figure may break them. True unless said otherwise.</summary>
    public bool IsKeptByRepairs { get; init; } = true;

    /// <summary>What a breach is told with besides its figures: what else bears on it, and whether that explains it. Nothing for most rules.</summary>
    internal Func<AuditedReport, Breach, BreachRemark?> Remark { get; init; } = (_, _) => null;

    /// <inheritdoc/>
    public override bool AppliesTo(Form form) => equations(Guard.Against.Null(form)).Any();

    /// <inheritdoc/>
    public override void Answer(AuditedReport report, RuleAnswers answers)
    {
        Guard.Against.Null(answers);
        new CompiledDossierRule(this, EquationsIn(Guard.Against.Null(report).Dossier.Shape), Remark).Answer(report, unsettled: null, answers);
    }

    internal override bool IsOverSeveralReports => true;

    internal override bool TiesFigures => IsKeptByRepairs;

    internal override CompiledRule CompileBeside(DossierShape shape) => new CompiledDossierRule(this, EquationsIn(shape), Remark);

    internal override IReadOnlyList<BoundEquation> EquationsIn(DossierShape shape) =>
        [.. equations(shape.Places[0].Form).Select(equation => equation.In(shape)).OfType<BoundEquation>()];
}
