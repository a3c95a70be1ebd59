using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules;
using Disclosure.Rules.Equations;

namespace Disclosure.Core.Tests.Rules;

/// <summary>A rule of a class of its own that consists of an equation: the outcomes of reconsideration add up.</summary>
internal sealed class RuleOfItsOwnKind : Rule
{
    public override void Answer(AuditedReport report, RuleAnswers answers)
    {
        foreach (var bound in EquationsIn(report.Dossier.Shape)) new EquationEvaluation(bound.Equation, report).Answer(this, answers);
    }

    internal override IReadOnlyList<BoundEquation> EquationsIn(DossierShape shape)
    {
        var block = shape.Places[0].Form.Cell(CaseTrack.Reconsideration, CaseOutcome.Total).Block;
        var cells = block.Table.Cells.Where(cell => cell.Block == block).ToList();
        return [new BoundEquation(new Equation(block, cells.SkipLast(1), Relation.Equal, [cells[^1]]))];
    }

    public static RuleOfItsOwnKind Create(string id) => new()
    {
        Id = id,
        Class = RuleClass.Arithmetic,
        DefaultSeverity = RuleSeverity.Error,
        Basis = BilingualText.Same("House rule"),
        Statement = new BilingualText("四项结果之和等于总计。", "The four outcomes add up to the total."),
        Message = new MessageTemplate("{left}，而总计 {right}。", "{left}, but the total is {right}."),
    };
}
