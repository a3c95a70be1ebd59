using Disclosure.Forms;
using Disclosure.Repairs;
using Disclosure.Repairs.Networks;
using Disclosure.Repairs.Search;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Repairs;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public sealed class RepairLimitTests
{
    private static readonly TimeSpan Prompt = TimeSpan.FromSeconds(20);

    private static AnnualDisclosureReport EveryCellWrongByOne { get; } = Explosive(1);

    [Fact]
    public void A_report_built_to_explode_the_search_returns_at_the_bound_and_says_so()
    {
        var start = TimeProvider.System.GetTimestamp();

        var result = ReportRepair.Find(EveryCellWrongByOne, new RepairOptions { MaximumSize = 60 });

        Assert.False(result.IsComplete);
        Assert.Contains(result.Parts, part => part.Limit is RepairLimit.Steps or RepairLimit.Sets);
        Assert.InRange(result.Steps, 1, (RepairOptions.Default.MaximumSteps * 4) + 100);
        Assert.True(TimeProvider.System.GetElapsedTime(start) < Prompt);
    }

    [Fact]
    public void Many_open_cells_cannot_make_the_search_run_away()
    {
        var builder = EveryCellWrongByOne.ToBuilder();
        foreach (var cell in builder.Form.Cells.Where(cell => cell.Index % 3 != 0)) builder.Set(cell, Figure.Blank);
        var start = TimeProvider.System.GetTimestamp();

        var result = ReportRepair.Find(builder.Build(), new RepairOptions { MaximumSize = 60 }, BlankReading.Unknown);

        Assert.NotEmpty(result.Parts);
        Assert.True(TimeProvider.System.GetElapsedTime(start) < Prompt, $"{TimeProvider.System.GetElapsedTime(start)} for {result.Steps} steps");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_000)]
    [InlineData(long.MaxValue)]
    public void Hostile_figures_end_within_the_usual_limits(long figure)
    {
        var result = ReportRepair.Find(Explosive(figure));

        Assert.False(result.IsComplete);
        Assert.All(result.Parts, part => Assert.NotNull(part.Message()));
    }

    [Property(MaxTest = 200)]
    public void Any_report_at_all_is_answered(AnyReport any)
    {
        foreach (var blanks in Enum.GetValues<BlankReading>())
        {
            var result = ReportRepair.Find(any.Report, new RepairOptions { MaximumSteps = 2_000, MaximumSets = 20 }, blanks);

            Assert.All(result.Parts, part => Assert.Equal(part.SetCount == 0, part.Best is null && !part.IsComplete));
            Assert.Equal(result.IsComplete, result.Parts.All(part => part.IsComplete));
            Assert.NotNull(result.Implied);
        }
    }

    [Fact]
    public void More_sets_than_wanted_are_said_to_be_incomplete()
    {
        var report = SampleReports.Balanced2021
            .With("applications.disclosed.naturalPerson", Count("applications.disclosed.naturalPerson") - 1)
            .With("applications.disclosed.commercialEnterprise", Count("applications.disclosed.commercialEnterprise") + 1);
        var all = Assert.Single(ReportRepair.Find(report).Parts);

        var some = Assert.Single(ReportRepair.Find(report, new RepairOptions { MaximumSets = 3 }).Parts);

        Assert.True(all.IsComplete && all.SetCount > 3);
        Assert.Equal((3, RepairLimit.Sets), (some.SetCount, some.Limit));
    }

    [Fact]
    public void A_size_that_is_too_small_is_said_to_be_so()
    {
        var part = Assert.Single(ReportRepair.Find(SampleReports.WrongApplicantKind, new RepairOptions { MaximumSize = 1 }).Parts);

        Assert.Equal((RepairLimit.Size, 0, 2L), (part.Limit, part.SetCount, part.Size));
        Assert.Null(part.SmallestSets.FirstOrDefault());
    }

    [Fact]
    public void Fixed_cells_that_contradict_each_other_leave_no_repair()
    {
        var report = SampleReports.WrongApplicantKind;
        var table = report.Form.Table(SectionKind.Applications).Cells;

        var part = Assert.Single(ReportRepair.Find(report, new RepairOptions { FixedCells = [.. table] }).Parts);

        Assert.Equal((RepairLimit.Contradiction, 0), (part.Limit, part.SetCount));
    }

    [Fact]
    public void A_fixed_cell_is_never_changed_and_a_heavy_one_only_if_need_be()
    {
        var report = SampleReports.WrongApplicantKind;
        var received = report.Form.Cell(ApplicationRow.ReceivedThisYear, ApplicantKind.NaturalPerson);

        var withFixed = Assert.Single(ReportRepair.Find(report, new RepairOptions { FixedCells = [received] }).Parts);
        var withWeight = Assert.Single(ReportRepair.Find(report, new RepairOptions { Weights = new Dictionary<ReportCell, int> { [received] = 3 } }).Parts);

        Assert.True(withFixed.SetCount > 0 && withWeight.SetCount > 0);
        Assert.Equal(4, withFixed.Size);
        Assert.Equal(4, withWeight.Size);
        Assert.All(withFixed.Repairs, repair => Assert.DoesNotContain(received, repair.Edits.Select(edit => edit.Cell)));
        Assert.Equal(withFixed.SetCount + 1, withWeight.SetCount);
    }

    [Property(MaxTest = 200)]
    public void Sums_in_64_and_in_128_bits_find_the_same(WrongCells wrong)
    {
        foreach (var network in EquationNetwork.Of(RuleCatalogue.Rulebook.Analyse(wrong.After.Form)).OfType<EquationNetwork>())
        {
            var figures = NetworkFigures.Read(network, wrong.After, BlankReading.Zero, RepairOptions.Default);

            var small = new SmallestSetSearch<long>(figures, RepairOptions.Default).Run();
            var large = new SmallestSetSearch<Int128>(figures, RepairOptions.Default).Run();

            Assert.Equal((small.Weight, small.Limit, small.Steps), (large.Weight, large.Limit, large.Steps));
            Assert.Equal(small.Sets, large.Sets);
        }
    }

    [Fact]
    public void Figures_at_the_end_of_64_bits_are_repaired_exactly()
    {
        var report = new ReportBuilder(2025).Set("applications.receivedThisYear.naturalPerson", long.MaxValue).Set("applications.receivedThisYear.total", long.MaxValue)
            .Set("applications.disclosed.naturalPerson", long.MaxValue - 1).Set("applications.disclosed.total", long.MaxValue)
            .Set("applications.totalDisposed.naturalPerson", long.MaxValue).Set("applications.totalDisposed.total", long.MaxValue).SetRest(Figure.Zero).Build();

        var edit = Assert.Single(Assert.Single(Assert.Single(ReportRepair.Find(report).Parts).SmallestSets).Edits);

        Assert.Equal(("applications.disclosed.naturalPerson", long.MaxValue), (edit.Cell.Path, edit.To));
    }

    private static long Count(string path) => SampleReports.Balanced2021[path].Count!.Value;

    // Every equation is off, and most by as much as others.
    private static AnnualDisclosureReport Explosive(long figure)
    {
        var builder = new ReportBuilder(2025);
        foreach (var cell in builder.Form.Cells) builder.Set(cell, (cell.Index * 7 % 3) switch { 0 => figure, 1 => 0, _ => figure / 2 });
        return builder.Build();
    }
}
