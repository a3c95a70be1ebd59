using Disclosure.Forms;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Equations;

/// <summary>
/// Decides a linear form on a report, once with blanks read as the audit reads them and once with blanks open, so that
/// it is known whether the answer rests on the reading. A figure that is no whole number is open in both.
/// </summary>
internal sealed class LinearEvaluation
{
    private readonly LinearForm form;
    private List<ReportCell>? readAsZero;
    private List<ReportCell>? open;
    private readonly Int128[] sums = new Int128[2];
    private SumBounds read;
    private SumBounds strict;

    public LinearEvaluation(LinearForm form, AuditedReport report)
    {
        this.form = form;
        for (var i = 0; i < form.Terms.Count; i++) Add(form.Terms[i], report);
        sums[(int)EquationSide.Right] += form.Constant;
        read.Add(-form.Constant);
        strict.Add(-form.Constant);
        Verdict = read.Decide(form.Relation);
        Certainty = strict.Decide(form.Relation) == Verdict ? Certainty.Certain : Certainty.AssumingBlanksAreZero;
    }

    public RuleVerdict Verdict { get; }

    public Certainty Certainty { get; }

    /// <summary>The sum of what is known on a side.</summary>
    public decimal Sum(EquationSide side) => (decimal)sums[(int)side];

    /// <summary>The empty cells that were read as 0.</summary>
    public IReadOnlyList<ReportCell> ReadAsZero => readAsZero ?? [];

    /// <summary>The cells whose figures are not known.</summary>
    public IReadOnlyList<ReportCell> Open => open ?? [];

    /// <summary>The relation as a breach of a rule.</summary>
    public Breach BreachOf(Rule rule, AuditedReport report, RuleSeverity severityAtMost = RuleSeverity.Error) => new()
    {
        Rule = rule,
        Subject = form.Subject.Path,
        Equation = form,
        Cells = CellsOf(report),
        Left = Sum(EquationSide.Left),
        Right = Sum(EquationSide.Right),
        Certainty = Certainty,
        ReadAsZero = ReadAsZero,
        Open = Open,
        SeverityAtMost = severityAtMost,
    };

    private BreachCell[] CellsOf(AuditedReport report)
    {
        var cells = new BreachCell[form.Terms.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var term = form.Terms[i];
            cells[i] = new BreachCell(term.Cell, report.FigureOf(term), term.Side, term.Coefficient, report.CompanionIn(term.Report));
        }

        return cells;
    }

    private void Add(LinearTerm term, AuditedReport report)
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
