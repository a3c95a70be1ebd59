using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Reports;
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
    public IReadOnlyList<LinearForm> EquationsIn(Dossier dossier) => [.. In(Guard.Against.Null(dossier).Shape).Select(equation => equation.Form)];

    /// <inheritdoc/>
    public override bool AppliesTo(Form form) => equations(Guard.Against.Null(form)).Any();

    /// <inheritdoc/>
    public override void Answer(AuditedReport report, RuleAnswers answers)
    {
        Guard.Against.Null(answers);
        Answer(In(Guard.Against.Null(report).Dossier.Shape), report, answers);
    }

    internal override bool IsOverSeveralReports => true;

    /// <summary>The equations that can be asked of dossiers of one shape.</summary>
    internal IReadOnlyList<BoundEquation> In(DossierShape shape) =>
        [.. equations(shape.Places[0].Form).Select(equation => equation.In(shape)).OfType<BoundEquation>()];

    internal void Answer(IReadOnlyList<BoundEquation> bound, AuditedReport report, RuleAnswers answers)
    {
        foreach (var (form, severity) in bound)
        {
            var evaluation = new LinearEvaluation(form, report);
            if (SaysNothing(form, report)) answers.DoesNotApply(this, form.Subject.Path);
            else if (evaluation.Verdict == RuleVerdict.Fail) answers.Fail(evaluation.BreachOf(this, report, severity));
            else if (evaluation.Verdict == RuleVerdict.Undetermined) answers.CannotTell(this, form.Subject.Path, severity);
            else answers.Pass(this, form.Subject.Path);
        }
    }

    // A ledger and a text speak of some cells only.
    private static bool SaysNothing(LinearForm form, AuditedReport report) => form.Terms.Any(term =>
        term.Report.Role is ReportRole.Ledger or ReportRole.Text && report.FigureOf(term).State == FigureState.Absent);
}
