using Disclosure.Forms;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Equations;

/// <summary>
/// Decides an equation on a report, once with blanks read as the audit reads them and once with blanks open, so that
/// it is known whether the answer rests on the reading. A figure that is no whole number is open in both.
/// </summary>
internal sealed class EquationEvaluation
{
    private readonly Equation equation;
    private readonly AuditedReport report;
    private List<ReportCell>? readAsZero;
    private List<ReportCell>? open;
    private readonly Int128[] sums = new Int128[2];
    private SumBounds read;
    private SumBounds strict;

    /// <summary>Decides an equation.</summary>
    /// <param name="equation">The equation.</param>
    /// <param name="report">The report.</param>
    /// <param name="moved">A number added to its right side: what moved at the turn of the year.</param>
    public EquationEvaluation(Equation equation, AuditedReport report, Int128 moved = default)
    {
        this.equation = equation;
        this.report = report;
        for (var i = 0; i < equation.Terms.Count; i++) Add(equation.Terms[i]);
        sums[(int)EquationSide.Right] += equation.Constant + moved;
        read.Add(-equation.Constant - moved);
        strict.Add(-equation.Constant - moved);
        Verdict = read.Decide(equation.Relation);
        Certainty = strict.Decide(equation.Relation) == Verdict ? Certainty.Certain : Certainty.AssumingBlanksAreZero;
    }

    public RuleVerdict Verdict { get; }

    public Certainty Certainty { get; }

    /// <summary>The sum of what is known on a side.</summary>
    public decimal Sum(EquationSide side) => (decimal)sums[(int)side];

    /// <summary>The empty cells that were read as 0.</summary>
    public IReadOnlyList<ReportCell> ReadAsZero => readAsZero ?? [];

    /// <summary>The cells whose figures are not known.</summary>
    public IReadOnlyList<ReportCell> Open => open ?? [];

    /// <summary>Answers for the rule to which the equation belongs.</summary>
    public void Answer(Rule rule, RuleAnswers answers, RuleSeverity severityAtMost = RuleSeverity.Error)
    {
        switch (Verdict)
        {
            case RuleVerdict.Fail:
                answers.Fail(BreachOf(rule, severityAtMost));
                break;
            case RuleVerdict.Undetermined:
                answers.CannotDecide(rule, equation.Subject.Path, severityAtMost);
                break;
            default:
                answers.Pass(rule, equation.Subject.Path);
                break;
        }
    }

    /// <summary>The breach, where the equation does not hold.</summary>
    public Breach BreachOf(Rule rule, RuleSeverity severityAtMost) => new()
    {
        Rule = rule,
        Subject = equation.Subject.Path,
        Equation = equation,
        Cells = Cells(),
        Left = Sum(EquationSide.Left),
        Right = Sum(EquationSide.Right),
        Certainty = Certainty,
        ReadAsZero = ReadAsZero,
        Open = Open,
        SeverityAtMost = severityAtMost,
    };

    private BreachCell[] Cells()
    {
        var cells = new BreachCell[equation.Terms.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var term = equation.Terms[i];
            cells[i] = new BreachCell(term.Cell, report.FigureOf(term), term.Side, term.Coefficient, report.CompanionIn(term.Report));
        }

        return cells;
    }

    private void Add(EquationTerm term)
    {
        ref readonly var figure = ref report.FigureOf(term);
        var coefficient = term.CoefficientOnLeft;
        if (figure.Count is long count)
        {
            var part = term.Coefficient == 1 ? count : (Int128)count * term.Coefficient;
            var difference = term.Side == EquationSide.Left ? part : -part;
            sums[(int)term.Side] += part;
            read.Add(difference);
            strict.Add(difference);
            return;
        }

        var mayBeNegative = term.Cell.Kind == FigureKind.SignedChange;
        strict.AddUnknown(coefficient, mayBeNegative);
        if (report.ReadsAsZero(term))
        {
            (readAsZero ??= []).Add(term.ReportCell);
        }
        else
        {
            (open ??= []).Add(term.ReportCell);
            read.AddUnknown(coefficient, mayBeNegative);
        }
    }
}
