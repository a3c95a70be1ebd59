using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Figures;

/// <summary>A rule for single cells, each breach told at its cell.</summary>
internal abstract class CellRule : Rule
{
    public sealed override bool AppliesTo(Form form) => form.Cells.Any(IsConcerned);

    public sealed override void Answer(AuditedReport report, RuleAnswers answers)
    {
        foreach (var cell in report.Form.Cells)
        {
            if (!IsConcerned(cell)) continue;
            var figure = report[cell];
            if (!IsConcerned(figure)) continue;
            answers.PassUnless(this, cell.Path, !IsBreach(figure) ? null : new Breach
            {
                Rule = this,
                Subject = cell.Path,
                Cells = [new BreachCell(cell, figure)],
                Slots = Breach.Fill(("cell", cell.Name), ("printed", BilingualText.Same(figure.Text ?? figure.ToString()))),
            });
        }
    }

    /// <summary>Whether the rule is about a cell; about all unless said otherwise.</summary>
    protected virtual bool IsConcerned(FormCell cell) => true;

    /// <summary>Whether the rule is about what stands in a cell; about numbers unless said otherwise.</summary>
    internal virtual bool IsConcerned(Figure figure) => figure.Number is not null;

    internal abstract bool IsBreach(Figure figure);
}
