using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Equations;

/// <summary>A rule that is a family of linear forms over the cells of an edition.</summary>
public sealed class LinearRule : Rule
{
    private readonly IReadOnlyList<LinearForm>[] forms;

    /// <summary>A rule from its linear forms.</summary>
    /// <param name="equations">The linear forms of each edition.</param>
    /// <exception cref="ArgumentException">The function is null, or gives an edition cells of the other.</exception>
    public LinearRule(Func<Form, IEnumerable<LinearForm>> equations)
    {
        Guard.Against.Null(equations);
        forms = [.. Form.All.Select(form => equations(form).Select(equation => OfForm(equation, form)).ToList())];
    }

    /// <summary>The linear forms of an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value names no edition.</exception>
    public IReadOnlyList<LinearForm> Equations(ReportEdition edition) => forms[(int)Guard.Against.UndefinedValue(edition)];

    /// <inheritdoc/>
    public override void Answer(AuditedReport report, RuleAnswers answers)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(answers);
        var equations = Equations(report.Form.Edition);
        var unsettled = report.Unsettled(this);
        for (var i = 0; i < equations.Count; i++)
        {
            if ((unsettled >> i & 1) == 0) answers.Pass(this, equations[i].Subject.Path);
            else Answer(equations[i], report, answers);
        }
    }

    internal override HeldInstances? Screen(AuditedReport report) =>
        report.Unsettled(this) == 0 ? new HeldInstances(Equations(report.Form.Edition).Count) : null;

    private void Answer(LinearForm form, AuditedReport report, RuleAnswers answers)
    {
        var evaluation = new LinearEvaluation(form, report);
        switch (evaluation.Verdict)
        {
            case RuleVerdict.Fail:
                answers.Fail(Breach(form, evaluation, report));
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
        foreach (var term in Guard.Against.Null(equation).Terms) Guard.Against.CellOfOtherForm(term.Cell, form);
        return equation;
    }

    private Breach Breach(LinearForm form, LinearEvaluation evaluation, AuditedReport report) => new()
    {
        Rule = this,
        Subject = form.Subject.Path,
        Equation = form,
        Cells = CellsOf(form, report),
        Left = evaluation.Sum(EquationSide.Left),
        Right = evaluation.Sum(EquationSide.Right),
        Certainty = evaluation.Certainty,
        ReadAsZero = evaluation.ReadAsZero,
        Open = evaluation.Open,
    };

    private static BreachCell[] CellsOf(LinearForm form, AuditedReport report)
    {
        var cells = new BreachCell[form.Terms.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var term = form.Terms[i];
            cells[i] = new BreachCell(term.Cell, report.FigureOf(term.Cell), term.Side, term.Coefficient);
        }

        return cells;
    }
}
