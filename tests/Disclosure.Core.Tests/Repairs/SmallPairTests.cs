using Disclosure.Forms;
using Disclosure.Repairs;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Testing;

namespace Disclosure.Core.Tests.Repairs;

/// <summary>On two years small enough to try everything, trying everything agrees with the search.</summary>
public sealed class SmallPairTests
{
    private static readonly int Pairs = Runs.CountOf(2_000);
    private const int SizeAtMost = 3;
    private const int Seed = 412;

    [Fact]
    public void Trying_everything_in_both_years_gives_the_same_sets()
    {
        var random = new Random(Seed);
        var sizes = new Dictionary<long, int>();
        for (var i = 0; i < Pairs; i++)
        {
            var pair = Spoiled(Balanced(random), random, count: 1 + (i % 3));
            var fixedCells = SmallPairOracle.System.Cells.Where(_ => random.Next(12) == 0).ToList();
            var size = AssertAgreement(pair, new RepairOptions { MaximumSize = SizeAtMost, FixedCells = fixedCells });
            sizes[size] = sizes.GetValueOrDefault(size) + 1;
        }

        Assert.True(Array.TrueForAll([1L, 2, 3], size => sizes[size] > Pairs / 20), string.Join(", ", sizes));
    }

    private static long AssertAgreement(Dossier pair, RepairOptions options)
    {
        var search = SmallPairOracle.Read(pair, options);
        var outcome = search.Run(options);

        var expected = new SmallPairOracle(search.Figures).SmallestSets(SizeAtMost);

        Assert.Equal(expected ?? [], outcome.Sets);
        Assert.Equal(expected is null, outcome.Limit is RepairLimit.Size or RepairLimit.Contradiction);
        if (expected is not null) Assert.Equal(expected[0].Length, outcome.Weight);
        return outcome.Weight;
    }

    private static Dossier Balanced(Random random)
    {
        long[] tied = [random.Next(3), random.Next(3)];
        return new Dossier(Table(2025, [tied, [random.Next(3), random.Next(3)]]), Companion.PriorYear(Table(2024, [[random.Next(3), random.Next(3)], tied])));
    }

    private static AnnualDisclosureReport Table(int year, long[][] rows)
    {
        long[][] all = [.. rows, [rows[0][0] + rows[1][0], rows[0][1] + rows[1][1]]];
        ApplicationRow[] names = [ApplicationRow.Disclosed, ApplicationRow.PartiallyDisclosed, ApplicationRow.TotalDisposed];
        var builder = new ReportBuilder(Form.Revised2021, year);
        foreach (var (name, row) in names.Zip(all))
        {
            builder.Set(name, ApplicantKind.NaturalPerson, row[0]).Set(name, ApplicantKind.CommercialEnterprise, row[1]).Set(name, ApplicantKind.Total, row[0] + row[1]);
        }

        return builder.Build();
    }

    private static Dossier Spoiled(Dossier pair, Random random, int count)
    {
        var (subject, prior) = (pair.Subject, pair.ReportIn(ReportSlot.PriorYear)!);
        foreach (var cell in SmallPairOracle.System.Cells.OrderBy(_ => random.Next()).Take(count))
        {
            if (cell.Report.IsSubject) subject = subject.With(cell.Cell, random.Next(5));
            else prior = prior.With(cell.Cell, random.Next(5));
        }

        return new Dossier(subject, Companion.PriorYear(prior));
    }
}
