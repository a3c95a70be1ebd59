using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules;

/// <summary>A rule for the numbers in a few cells of a form, each breach reported at its cell.</summary>
internal abstract class CellRule : Rule
{
    public sealed override bool AppliesTo(Form form) => form.Cells.Any(IsConcerned);

    public sealed override void Answer(AuditedReport report, RuleAnswers answers)
    {
        foreach (var cell in report.Form.Cells.Where(IsConcerned)) Answer(cell, report, answers);
    }

    internal sealed override CompiledRule CompileFor(Form form, RuleThresholds thresholds) => new CompiledCellRule(this, [.. form.Cells.Where(IsConcerned)]);

    /// <summary>Answers for one of the cells.</summary>
    internal void Answer(FormCell cell, AuditedReport report, RuleAnswers answers)
    {
        var figure = report[cell];
        if (figure.Number is decimal number) answers.PassUnless(this, cell.Path, IsBreach(number) ? BreachAt(this, cell, figure) : null);
    }

    /// <summary>Whether a number breaks the rule.</summary>
    internal abstract bool IsBreach(decimal number);

    /// <summary>Whether the rule is about a cell.</summary>
    protected abstract bool IsConcerned(FormCell cell);

    /// <summary>A breach at one cell, reported with what is printed there.</summary>
    internal static Breach BreachAt(Rule rule, FormCell cell, Figure figure) => new()
    {
        Rule = rule,
        Subject = cell.Path,
        Cells = [new BreachCell(cell, figure)],
        Slots = Breach.Fill(("cell", cell.Name), ("printed", BilingualText.Same(figure.Text ?? figure.ToString()))),
    };
}
