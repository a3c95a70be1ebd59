using Disclosure.Core.Tests.Forms;
using Disclosure.Forms;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Rules.Equations.Analysis;
using Disclosure.Rules.Examples;

namespace Disclosure.Core.Tests.Rules.Equations.Analysis;

/// <summary>What the analysis says, seen by other means: floating-point rank, and which rules a wrong cell breaks.</summary>
public sealed class EquationSystemLawTests
{
    public static TheoryData<ReportEdition> Editions { get; } = [ReportEdition.Trial2019, ReportEdition.Revised2021];

    [Theory]
    [MemberData(nameof(Editions))]
    public void The_rank_is_that_of_the_matrix(ReportEdition edition) => Assert.All(RuleCatalogue.Rulebook.Analyse(Form.Of(edition)).Systems, system =>
        Assert.Equal(MatrixRank.Of(system.Equations.Select(Dense)), system.Rank));

    [Theory]
    [MemberData(nameof(Editions))]
    public void Without_what_is_implied_the_rank_stays(ReportEdition edition) => Assert.All(RuleCatalogue.Rulebook.Analyse(Form.Of(edition)).Systems, system =>
    {
        var rest = system.Equations.Except(system.Implied.Select(each => each.Equation)).ToList();
        Assert.Equal(rest.Count, system.Rank);
        Assert.Equal(rest.Count, MatrixRank.Of(rest.Select(Dense)));
        Assert.All(system.Implied, each => Assert.Equal(each.By.Count, MatrixRank.Of(each.By.Append(each.Equation).Select(Dense))));
    });

    [Theory]
    [MemberData(nameof(Editions))]
    public void Two_cells_tie_where_a_wrong_figure_in_them_breaks_the_same_equations(ReportEdition edition)
    {
        var report = (edition == ReportEdition.Trial2019 ? ExampleReport.Trial2019 : ExampleReport.Revised2021).Report;
        foreach (var system in RuleCatalogue.Rulebook.Analyse(Form.Of(edition)).Systems)
        {
            var broken = system.Cells.ToDictionary(cell => cell, cell => string.Join(' ', ReportAudit
                .Run(report.With(cell, report[cell].Count!.Value + 1)).Findings
                .Where(finding => finding.Rule is EquationRule)
                .Select(finding => $"{finding.RuleId} {finding.Subject}")));
            Assert.All(system.Cells, cell => Assert.Equal(system.Cells.Where(other => other != cell && broken[other] == broken[cell]), system.TiesOf(cell)));
        }
    }

    private static double[] Dense(RuleEquation equation)
    {
        var row = new double[200];
        foreach (var term in equation.Equation.Terms) row[term.Cell.Index] += term.Side == EquationSide.Left ? term.Coefficient : -term.Coefficient;
        return row;
    }
}
