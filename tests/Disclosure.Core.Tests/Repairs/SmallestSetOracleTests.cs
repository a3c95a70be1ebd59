using Disclosure.Repairs;
using Disclosure.Repairs.Networks;
using Disclosure.Repairs.Search;
using Disclosure.Rules;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Repairs;

/// <summary>A general solver agrees on the size of the smallest sets and on their complete list.</summary>
[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public sealed class SmallestSetOracleTests
{
    private static readonly RepairOptions NoLimit = new() { MaximumSize = 60, MaximumSets = 100_000, MaximumSteps = 1_000_000_000 };

    [Property(MaxTest = 2000)]
    public void A_solver_finds_no_smaller_set_and_none_besides(WrongCells wrong)
    {
        foreach (var network in EquationNetwork.Of(wrong.After.Edition))
        {
            var figures = NetworkFigures.Read(network, wrong.After, BlankReading.Zero, NoLimit);
            var outcome = new SmallestSetSearch<long>(figures, NoLimit).Run();

            Assert.Equal(RepairLimit.None, outcome.Limit);
            if (figures.IsBalanced && outcome.Weight == 0) continue;
            var sets = outcome.Sets.Select(set => set.Select(link => network.Cells[link]).ToList()).ToList();
            Assert.All(sets, set => Assert.Equal(outcome.Weight, set.Count));
            var oracle = new SolverOracle(wrong.After, network.Cells);
            if (oracle.CanBeAsked) Assert.False(oracle.HasSetBeside(sets, (int)outcome.Weight));
        }
    }
}
