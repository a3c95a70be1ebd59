using Disclosure.Forms;
using Disclosure.Repairs;
using Disclosure.Repairs.Networks;
using Disclosure.Repairs.Search;
using Disclosure.Reports;
using Disclosure.Rules;

namespace Disclosure.Core.Tests.Repairs;

/// <summary>On tables small enough to try everything, trying everything agrees with the search.</summary>
public sealed class SmallTableTests
{
    private const int Tables = 120;
    private const int SizeAtMost = 3;
    private const int Seed = 711;

    private static readonly Figure[] Odd = [Figure.Absent, Figure.OfText("3项"), -1L, 0.5m, Figure.Blank];

    [Fact]
    public void Trying_everything_gives_the_same_sets()
    {
        var random = new Random(Seed);
        var sizes = new HashSet<long>();
        for (var i = 0; i < Tables; i++)
        {
            var builder = new ReportBuilder(2025);
            foreach (var cell in SmallTableOracle.Network.Cells) builder.Set(cell, random.Next(15) == 0 ? Odd[random.Next(Odd.Length)] : random.Next(3));
            var report = builder.Build();
            var fixedCells = SmallTableOracle.Network.Cells.Where(_ => random.Next(10) == 0).ToList();
            sizes.Add(AssertAgreement(report, fixedCells));
        }

        Assert.Superset(new HashSet<long> { 1, 2, 3 }, sizes);
    }

    private static long AssertAgreement(AnnualDisclosureReport report, IReadOnlyCollection<FormCell> fixedCells)
    {
        var options = new RepairOptions { MaximumSize = SizeAtMost, FixedCells = [.. fixedCells] };
        var figures = NetworkFigures.Read(SmallTableOracle.Network, report, BlankReading.Zero, options);
        var outcome = new SmallestSetSearch<long>(figures, options).Run();
        var wide = new SmallestSetSearch<Int128>(figures, options).Run();

        var expected = new SmallTableOracle(figures).SmallestSets(SizeAtMost);
        Assert.Equal(expected ?? [], outcome.Sets);
        Assert.Equal(outcome.Sets, wide.Sets);
        Assert.Equal(expected is null, outcome.Limit is RepairLimit.Size or RepairLimit.Contradiction);
        if (expected is not null) Assert.Equal(expected[0].Length, outcome.Weight);
        return outcome.Weight;
    }
}
