using Disclosure.Repairs;
using Disclosure.Repairs.Networks;
using Disclosure.Repairs.Search;
using Disclosure.Rules;
using Disclosure.Testing;
using Disclosure.Testing.Generators;
using FsCheck.Fluent;

namespace Disclosure.Core.Tests.Repairs;

/// <summary>A general solver agrees on the size of the smallest sets and on their complete list.</summary>
public sealed class SmallestSetOracleTests
{
    private const int Reports = 2300;
    private const int DecidedAtLeast = 2000;
    private static readonly RepairOptions NoLimit = new() { MaximumSize = 60, MaximumSets = 100_000, MaximumSteps = 1_000_000_000 };

    [Fact]
    public void A_solver_finds_no_smaller_set_and_none_besides()
    {
        var decided = Gen.Sample(WrongReports.Any, Reports, 50).Count(IsDecided);

        Assert.True(decided >= DecidedAtLeast, $"The solver decided {decided} reports.");
    }

    private static bool IsDecided(WrongCells wrong) => EquationNetwork.Of(RuleCatalogue.Rulebook.Analyse(wrong.After.Form)).OfType<EquationNetwork>().All(network =>
    {
        var figures = NetworkFigures.Read(network, wrong.After, BlankReading.Zero, NoLimit);
        var outcome = new SmallestSetSearch<long>(figures, NoLimit).Run();
        Assert.Equal(RepairLimit.None, outcome.Limit);
        if (figures.IsBalanced && outcome.Weight == 0) return true;

        var sets = outcome.Sets.Select(set => set.Select(figures.CellAt).ToList()).ToList();
        Assert.All(sets, set => Assert.Equal(outcome.Weight, set.Count));
        var oracle = new SolverOracle(wrong.After, network.Cells);
        var hasOther = oracle.CanBeAsked ? oracle.HasSetBeside(sets, (int)outcome.Weight) : null;
        Assert.False(hasOther == true, $"{wrong}");
        return hasOther is not null;
    });
}
