using Disclosure.Core.Tests.HouseRules;
using Disclosure.Forms;
using Disclosure.Repairs;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Rules.Equations;

namespace Disclosure.Core.Tests.Repairs;

/// <summary>Equations of an application's own rulebook that are no network are searched all the same.</summary>
public sealed class RepairSeamTests
{
    private static readonly Form Form = Form.Revised2021;

    [Fact]
    public void A_cell_in_three_equations_of_which_none_is_implied_can_be_located()
    {
        var cells = Form.Table(SectionKind.Applications).Cells.Take(4).ToList();
        var rulebook = RulebookOf([.. cells.Skip(1).Select(cell => new Equation(cell.Row, [cells[0]], Relation.Equal, [cell]))]);
        var report = new ReportBuilder(Form, 2025).SetRest(7L).Set(cells[0], 9L).Build();

        var part = Assert.Single(ReportAudit.Run(report, null, rulebook).Repairs().Parts);

        Assert.True(part.IsLocated);
        Assert.Equal((cells[0], 7L), (part.Best!.Edits[0].Cell, part.Best.Edits[0].To));
    }

    [Fact]
    public void Coefficients_leave_whole_numbers_alone()
    {
        var cells = Form.Table(SectionKind.Applications).Cells;
        var rulebook = RulebookOf(new Equation(cells[0].Row, [new EquationTerm(cells[0], EquationSide.Left, 2), new EquationTerm(cells[1], EquationSide.Right, 4), new EquationTerm(cells[2], EquationSide.Right)], Relation.Equal));
        var report = new ReportBuilder(Form, 2025).SetRest(Figure.Zero).Set(cells[0], 8L).Set(cells[1], 3L).Set(cells[2], 3L).Build();

        var part = Assert.Single(ReportAudit.Run(report, null, rulebook).Repairs().Parts);

        // 2 × 8 = 4 × 3 + 3: the first would have to be 7½, the second 3¼.
        var edit = Assert.Single(Assert.Single(part.SmallestSets).Edits);
        Assert.Equal((cells[2], 4L), (edit.Cell, edit.To));
    }

    [Fact]
    public void Where_a_figure_cannot_fall_below_zero_another_is_changed_too()
    {
        var cells = Form.Table(SectionKind.Applications).Cells.Take(4).ToList();
        var rulebook = RulebookOf([.. cells.Skip(1).Select(cell => new Equation(cell.Row, [cells[0], cell], Relation.Equal, [], constant: 5))]);
        var report = new ReportBuilder(Form, 2025).SetRest(Figure.Zero).Set(cells[0], 9L).Build();

        var part = Assert.Single(ReportAudit.Run(report, null, rulebook).Repairs().Parts);

        Assert.Equal((1L, 1), (part.Size, part.SetCount));
        Assert.Equal((cells[0], 5L), (part.Best!.Edits[0].Cell, part.Best.Edits[0].To));
        Assert.Equal(RepairLimit.Contradiction, ReportRepairOf(report, rulebook, cells[0]).Limit);
    }

    private static RepairPart ReportRepairOf(AnnualDisclosureReport report, Rulebook rulebook, FormCell right) =>
        Assert.Single(ReportAudit.Run(report, null, rulebook).Repairs(new RepairOptions { FixedCells = [right] }).Parts);

    private static Rulebook RulebookOf(params Equation[] equations) => new("test", [Examples.EquationRule(form => form == Form ? equations : [])]);
}
