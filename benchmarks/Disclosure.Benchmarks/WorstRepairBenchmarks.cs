using BenchmarkDotNet.Attributes;
using Disclosure.Benchmarks.Reports;
using Disclosure.Reports;

namespace Disclosure.Benchmarks;

/// <summary>The worst case: a report in which nothing holds and everything is off by the same, to the limit of steps.</summary>
[MemoryDiagnoser]
[MinIterationCount(5), MaxIterationCount(12)]
public class WorstRepairBenchmarks
{
    private readonly AnnualDisclosureReport report = WrongReports.Explosive();

    [Benchmark(Description = "ReportRepair.Find: gives up and says so")]
    public long GivesUp() => ReportRepair.Find(report, new Repairs.RepairOptions { MaximumSize = 60 }).Steps;
}
