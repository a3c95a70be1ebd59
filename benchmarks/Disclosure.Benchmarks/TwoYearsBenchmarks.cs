using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Disclosure.Benchmarks.Reports;
using Disclosure.Findings;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Benchmarks;

/// <summary>
/// Audits a report of 200 filled cells beside that of the year before, from two reports that are read: clean, and with three wrong cells
/// of its own and one of the other year. The baseline is the same report alone; what is above it is the cost of the second year. No rival
/// checks two years.
/// </summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class TwoYearsBenchmarks
{
    private const string Clean = nameof(Clean);
    private const string Broken = nameof(Broken);
    private const string Alone = "ReportAudit.Run: the report alone";
    private const string Beside = "ReportAudit.Run: beside the year before";

    [GlobalSetup]
    public void Setup()
    {
        if (PairOfClean().Findings.Count > 0) throw new InvalidOperationException("The clean years do not fit.");
        if (PairOfBroken().Findings.Count != AloneOfBroken().Findings.Count + 1) throw new InvalidOperationException("The broken years are not told apart.");
    }

    [Benchmark(Description = Alone, Baseline = true), BenchmarkCategory(Clean)]
    public AuditResult AloneOfClean() => ReportAudit.Run(SampleReports.Clean);

    [Benchmark(Description = Beside), BenchmarkCategory(Clean)]
    public AuditResult PairOfClean() => ReportAudit.Run(Pair(SampleReports.Clean, SampleReports.Prior));

    [Benchmark(Description = Alone, Baseline = true), BenchmarkCategory(Broken)]
    public AuditResult AloneOfBroken() => ReportAudit.Run(SampleReports.Broken);

    [Benchmark(Description = Beside), BenchmarkCategory(Broken)]
    public AuditResult PairOfBroken() => ReportAudit.Run(Pair(SampleReports.Broken, SampleReports.BrokenPrior));

    private static Dossier Pair(AnnualDisclosureReport report, AnnualDisclosureReport prior) => new(report, Companion.PriorYear(prior));
}
