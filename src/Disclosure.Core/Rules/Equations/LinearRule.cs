using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Rules.Equations;

/// <summary>A rule that is a family of linear forms over the cells of an edition.</summary>
public sealed class LinearRule : Rule
{
    private readonly Func<Form, IEnumerable<LinearForm>> equations;

    /// <summary>A rule from its linear forms.</summary>
    /// <param name="equations">The linear forms of a form, made from those of its cells that exist; none where the rule does not apply.</param>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public LinearRule(Func<Form, IEnumerable<LinearForm>> equations) => this.equations = Guard.Against.Null(equations);

    /// <summary>The linear forms of an edition; equal, if not the same, each time.</summary>
    /// <param name="form">The edition's form.</param>
    /// <exception cref="ArgumentException">The form is null, or the rule gives it cells of another form or another report.</exception>
    public IReadOnlyList<LinearForm> Equations(Form form) =>
        [.. equations(Guard.Against.Null(form)).Select(equation => OfForm(equation, form))];

    /// <inheritdoc/>
    public override bool AppliesTo(Form form) => equations(Guard.Against.Null(form)).Any();

    /// <inheritdoc/>
    public override void Answer(AuditedReport report, RuleAnswers answers)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(answers);
        foreach (var equation in Equations(report.Form)) Answer(equation, report, answers);
    }

    internal void Answer(LinearForm form, AuditedReport report, RuleAnswers answers)
    {
        var evaluation = new LinearEvaluation(form, report);
        switch (evaluation.Verdict)
        {
            case RuleVerdict.Fail:
                answers.Fail(evaluation.BreachOf(this, report));
                break;
            case RuleVerdict.Undetermined:
                answers.CannotTell(this, form.Subject.Path);
                break;
            default:
                answers.Pass(this, form.Subject.Path);
                break;
        }
    }

    private static LinearForm OfForm(LinearForm equation, Form form)
    {
        foreach (var term in Guard.Against.Null(equation).Terms)
        {
            Guard.Against.CellOfOtherForm(term.Cell, form);
            if (!term.Report.IsSubject) throw new ArgumentException($"A rule on one report cannot ask for a cell of {term.Report}.", nameof(equation));
        }

        return equation;
    }
}
