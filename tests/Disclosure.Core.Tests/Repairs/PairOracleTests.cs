using Disclosure.Forms;
using Disclosure.Repairs;
using Disclosure.Reports.Dossiers;
using Disclosure.Testing;
using Disclosure.Testing.Generators;
using FsCheck.Fluent;

namespace Disclosure.Core.Tests.Repairs;

/// <summary>A general solver agrees on the smallest sets of two years and on their complete list.</summary>
public sealed class PairOracleTests
{
    private const int Pairs = 2_000;
    private const int DecidedAtLeast = 1_600;
    private static readonly RepairOptions NoLimit = new() { MaximumSize = 60, MaximumSets = 100_000, MaximumSteps = 1_000_000_000 };

    [Fact]
    public void A_solver_finds_no_smaller_set_of_two_years_and_none_besides()
    {
        var decided = Gen.Sample(YearPairs.Wrong, Pairs, 50).Count(IsDecided);

        Assert.True(decided >= DecidedAtLeast, $"The solver decided {decided} pairs.");
    }

    private static bool IsDecided(WrongPair wrong)
    {
        var result = ReportRepair.Find(wrong.After, NoLimit);
        Assert.True(result.IsComplete);
        if (result.Size == 0) return true;

        var cells = wrong.After.Slots.SelectMany(slot => wrong.After.ReportIn(slot)!.Form.Table(SectionKind.Applications).Cells.Select(cell => new ReportCell(cell, slot))).ToList();
        var sets = Products(result.Parts.Select(part => part.SmallestSets.Select(repair => repair.Edits.Select(edit => new ReportCell(edit.Cell, edit.Report)).ToList()).ToList()));
        Assert.Equal(result.SetCount, sets.Count);
        Assert.All(sets, set => Assert.Equal(result.Size, set.Count));
        var oracle = new SolverOracle(wrong.After, cells);
        var hasOther = oracle.CanBeAsked ? oracle.HasSetBeside(sets, (int)result.Size) : null;
        Assert.False(hasOther == true, $"{wrong}");
        return hasOther is not null;
    }

    private static List<List<ReportCell>> Products(IEnumerable<List<List<ReportCell>>> parts) =>
        parts.Aggregate(new List<List<ReportCell>> { new() }, (so, sets) => [.. so.SelectMany(one => sets.Select(set => (List<ReportCell>)[.. one, .. set]))]);
}
