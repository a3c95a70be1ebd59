using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Rules.Equations.Analysis;
using Disclosure.Testing;

namespace Disclosure.Core.Tests.Rules.Equations.Analysis;

public sealed class EquationAnalysisTests
{
    private static readonly EquationAnalysis Trial = RuleCatalogue.Rulebook.Analyse(Form.Trial2019);
    private static readonly EquationAnalysis Revised = RuleCatalogue.Rulebook.Analyse(Form.Revised2021);

    [Theory]
    [InlineData("trial2019", 37, 35, 161, "DC3001 7, DC3002 7, DC3003 23")]
    [InlineData("revised2021", 39, 37, 175, "DC3001 7, DC3002 7, DC3003 25")]
    public void The_table_of_applications_locates_an_error_in_any_of_its_cells(string edition, int equations, int rank, int cells, string families)
    {
        var applications = RuleCatalogue.Rulebook.Analyse(Form.Of(Editions.Named(edition))).Systems.Single(system => system.Blocks[0].Path == "applications");

        Assert.Equal(equations, applications.Equations.Count);
        Assert.Equal(rank, applications.Rank);
        Assert.Equal(cells, applications.Cells.Count);
        Assert.Equal(families, string.Join(", ", applications.Equations.GroupBy(equation => equation.Rule.Id).Select(family => $"{family.Key} {family.Count()}")));
        Assert.All(applications.Cells, cell => Assert.True(applications.CanLocate(cell)));
        Assert.All(applications.Cells, cell => Assert.Empty(applications.TiesOf(cell)));
    }

    [Theory]
    [InlineData("reconsideration")]
    [InlineData("directLitigation")]
    [InlineData("litigationAfterReconsideration")]
    public void A_group_of_cases_locates_no_error(string block)
    {
        foreach (var analysis in new[] { Trial, Revised })
        {
            var cases = analysis.Systems.Single(system => system.Blocks[0].Path == block);

            Assert.Single(cases.Equations);
            Assert.Equal(1, cases.Rank);
            Assert.Equal(5, cases.Cells.Count);
            Assert.Empty(cases.Implied);
            Assert.All(cases.Cells, cell => Assert.False(cases.CanLocate(cell)));
            Assert.All(cases.Cells, cell => Assert.Equal(cases.Cells.Where(other => other != cell), cases.TiesOf(cell)));
        }
    }

    [Fact]
    public void What_the_others_imply_are_the_two_equations_of_the_column_of_totals()
    {
        foreach (var analysis in new[] { Trial, Revised })
        {
            var implied = analysis.Systems.SelectMany(system => system.Implied).ToList();

            Assert.Equal(["DC3001 applications.*.total", "DC3002 applications.*.total"], implied.Select(each => each.Equation.ToString()));
            Assert.All(implied, each => Assert.DoesNotContain(each.Equation, each.By));
            Assert.Equal(6 + 4, implied[0].By.Count);
        }
    }

    [Fact]
    public void Every_cell_stands_in_one_system_or_in_none() => Assert.All([Trial, Revised], analysis =>
        Assert.Equal(analysis.Form.Cells, analysis.Systems.SelectMany(system => system.Cells).Concat(analysis.CellsInNoEquation).OrderBy(cell => cell.Index)));

    [Fact]
    public void Cells_of_another_system_are_refused() =>
        Assert.Throws<ArgumentException>(() => Revised.Systems[0].CanLocate(Revised.Systems[1].Cells[0]));

    [Fact]
    public void Cells_with_proportional_coefficients_tie_and_others_do_not()
    {
        var cells = Form.Revised2021.Cells.Take(4).ToList();
        var system = Assert.Single(Analyse(
            new Equation(cells[0].Row, [Term(0, 1), Term(1, -2), Term(2, 1), Term(3, 1)], Relation.Equal),
            new Equation(cells[0].Row, [Term(0, 2), Term(1, -4), Term(2, 1)], Relation.Equal)));

        Assert.Equal([cells[1]], system.TiesOf(cells[0]));
        Assert.Equal([cells[0]], system.TiesOf(cells[1]));
        Assert.True(system.CanLocate(cells[2]));
        Assert.True(system.CanLocate(cells[3]));
    }

    [Fact]
    public void A_constant_that_contradicts_is_not_implied()
    {
        var row = Form.Revised2021.Cells[0].Row;
        var system = Assert.Single(Analyse(
            new Equation(row, [Term(0, 1), Term(1, 1)], Relation.Equal, 1),
            new Equation(row, [Term(0, 2), Term(1, 2)], Relation.Equal, 2),
            new Equation(row, [Term(0, 3), Term(1, 3)], Relation.Equal, 4)));

        Assert.Equal(2, system.Rank);
        Assert.Equal(2, Assert.Single(system.Implied).Equation.Equation.Constant);
    }

    [Fact]
    public void Only_equalities_take_part() =>
        Assert.Empty(Analyse(new Equation(Form.Revised2021.Cells[0].Row, [Term(0, 1), Term(1, -1)], Relation.AtLeast)));

    private static IReadOnlyList<EquationSystem> Analyse(params Equation[] forms) => new Rulebook("test", [new EquationRule(form => form == Form.Revised2021 ? forms : [])
    {
        Id = "DC9999",
        Class = RuleClass.Arithmetic,
        DefaultSeverity = RuleSeverity.Error,
        Basis = BilingualText.Same("-"),
        Statement = BilingualText.Same("-"),
        Message = new MessageTemplate("-", "-"),
    }]).Analyse(Form.Revised2021).Systems;

    private static EquationTerm Term(int cell, int coefficient) => new(Form.Revised2021.Cells[cell], EquationSide.Left, coefficient);
}
