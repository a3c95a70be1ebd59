using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Equations;

/// <summary>A rule that is a family of equations over the cells of an edition.</summary>
public sealed class EquationRule : Rule
{
    private readonly Func<Form, IEnumerable<Equation>> equations;

    /// <summary>A rule from its equations.</summary>
    /// <param name="equations">The equations of a form, made from those of its cells that exist; none where the rule does not apply.</param>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public EquationRule(Func<Form, IEnumerable<Equation>> equations) => this.equations = Guard.Against.Null(equations);

    /// <summary>The equations of an edition; equal, if not the same, each time.</summary>
    /// <param name="form">The edition's form.</param>
    /// <exception cref="ArgumentException">The form is null, or the rule gives it cells of another form or another report.</exception>
    public IReadOnlyList<Equation> Equations(Form form) =>
        [.. equations(Guard.Against.Null(form)).Select(equation => OfForm(equation, form))];

    /// <inheritdoc/>
    public override bool AppliesTo(Form form) => equations(Guard.Against.Null(form)).Any();

    /// <inheritdoc/>
    public override void Answer(AuditedReport report, RuleAnswers answers)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(answers);
        foreach (var equation in Equations(report.Form)) new EquationEvaluation(equation, report).Answer(this, answers);
    }

    internal override IReadOnlyList<BoundEquation> EquationsIn(DossierShape shape) =>
        [.. Equations(shape.Places[0].Form).Select(equation => new BoundEquation(equation))];

    private static Equation OfForm(Equation equation, Form form)
    {
        foreach (var term in Guard.Against.Null(equation).Terms)
        {
            Guard.Against.CellOfOtherForm(term.Cell, form);
            if (!term.Report.IsSubject) throw new ArgumentException($"A rule on one report cannot ask for a cell of {term.Report}.", nameof(equation));
        }

        return equation;
    }
}
