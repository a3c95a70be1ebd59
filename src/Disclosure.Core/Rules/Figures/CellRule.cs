using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Figures;

/// <summary>A rule for single cells, each breach told at its cell.</summary>
internal abstract class CellRule : Rule
{
    public sealed override void Answer(AuditedReport report, RuleAnswers answers)
    {
        foreach (var cell in report.Form.Cells)
        {
            var figure = report[cell];
            if (!IsConcerned(cell, figure)) continue;
            answers.PassUnless(this, cell.Path, !IsBreach(cell, figure) ? null : new Breach
            {
                Rule = this,
                Subject = cell.Path,
                Cells = [new BreachCell(cell, figure)],
                Slots = Breach.Fill(("cell", cell.Name), ("printed", BilingualText.Same(figure.Text ?? figure.ToString()))),
            });
        }
    }

    protected abstract bool IsConcerned(FormCell cell, Figure figure);

    protected abstract bool IsBreach(FormCell cell, Figure figure);
}
