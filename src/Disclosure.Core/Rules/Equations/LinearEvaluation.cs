using Disclosure.Forms;

namespace Disclosure.Rules.Equations;

/// <summary>
/// Decides a linear form on a report, once with blanks read as the audit reads them and once with blanks open, so that
/// it is known whether the answer rests on the reading. A figure that is no whole number is open in both.
/// </summary>
internal sealed class LinearEvaluation
{
    private List<FormCell>? readAsZero;
    private List<FormCell>? open;
    private readonly Int128[] sums = new Int128[2];
    private SumBounds read;
    private SumBounds strict;

    public LinearEvaluation(LinearForm form, AuditedReport report)
    {
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
    public IReadOnlyList<FormCell> ReadAsZero => readAsZero ?? [];

    /// <summary>The cells whose figures are not known.</summary>
    public IReadOnlyList<FormCell> Open => open ?? [];

    private void Add(LinearTerm term, AuditedReport report)
    {
        ref readonly var figure = ref report.FigureOf(term.Cell);
        var coefficient = term.Side == EquationSide.Left ? term.Coefficient : -term.Coefficient;
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
        if (report.ReadsAsZero(term.Cell))
        {
            (readAsZero ??= []).Add(term.Cell);
        }
        else
        {
            (open ??= []).Add(term.Cell);
            read.AddUnknown(coefficient, mayBeNegative);
        }
    }
}
