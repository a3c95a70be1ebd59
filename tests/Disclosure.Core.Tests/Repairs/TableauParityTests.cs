using Disclosure.Repairs;
using Disclosure.Repairs.Networks;
using Disclosure.Repairs.Search;
using Disclosure.Repairs.Tableaus;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Repairs;

/// <summary>The search that fits any equations finds in a network what the search over networks finds.</summary>
[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public sealed class TableauParityTests
{
    private static readonly RepairOptions Options = new() { MaximumSize = 8, MaximumSteps = 1_000_000, MaximumSets = 100_000 };

    [Property(MaxTest = 400)]
    public void Both_searches_find_the_same_sets(WrongCells wrong) => AssertParity(wrong, BlankReading.Zero, Options);

    [Property(MaxTest = 100)]
    public void Both_searches_find_the_same_sets_beside_figures_that_are_not_known(WrongCells wrong) => AssertParity(wrong, BlankReading.Unknown, Options);

    [Property(MaxTest = 150)]
    public void Both_searches_pay_the_same_where_cells_are_weighted_and_fixed(WrongCells wrong)
    {
        var right = wrong.After.Form.Cells.Where(cell => cell.Index % 7 == 0).Except(wrong.Cells);
        AssertParity(wrong, BlankReading.Zero, Options with
        {
            Weights = wrong.Cells.ToDictionary(cell => new ReportCell(cell), cell => 1 + (cell.Index % 2)),
            FixedCells = [.. right],
        });
    }

    private static void AssertParity(WrongCells wrong, BlankReading blanks, RepairOptions options)
    {
        var dossier = new Dossier(wrong.After);
        var analysis = RuleCatalogue.Rulebook.Analyse(wrong.After.Form);
        foreach (var (network, system) in EquationNetwork.Of(analysis).Zip(analysis.Systems))
        {
            var flow = new FlowSearch(NetworkFigures.Read(network!, wrong.After, blanks, options));
            var tableau = new TableauSystem(new CellSystem(system.Equations)).Read(dossier, blanks, options);

            var (expected, actual) = (flow.Run(options), tableau.Run(options));

            // A search that ran out of steps proved nothing that the other could agree with.
            if (expected.Limit == RepairLimit.Steps || actual.Limit == RepairLimit.Steps) continue;
            Assert.Equal(expected.Limit, actual.Limit);
            Assert.Equal(expected.Sets, actual.Sets);
            if (expected.Limit == RepairLimit.None) Assert.Equal(expected.Weight, actual.Weight);
            foreach (var set in expected.Sets.Take(5)) AssertSameValues(flow.ValuesOf(set)!, tableau.ValuesOf(set)!);
        }
    }

    private static void AssertSameValues(ICellValues expected, ICellValues actual)
    {
        Assert.Equal(expected.Links, actual.Links);
        foreach (var link in expected.Links.Take(6))
        {
            Assert.Equal(expected.RangeOf(link), actual.RangeOf(link));
            Assert.InRange(actual.ValueOf(link), actual.RangeOf(link).Least, actual.RangeOf(link).Most ?? long.MaxValue);
        }
    }
}
