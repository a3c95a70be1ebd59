using BenchmarkDotNet.Attributes;
using Disclosure.Benchmarks.Reports;
using Disclosure.Benchmarks.Rivals.OrTools;
using Disclosure.Reports;

namespace Disclosure.Benchmarks;

/// <summary>
/// Repairs reports with one to four wrong cells, figures to sets. Sixty-four reports each, because one report's search can
/// be luck; the solvers get the same ones and give the size of one set, we give all sets.
/// </summary>
[MemoryDiagnoser]
[MinIterationCount(5), MaxIterationCount(12)]
public class RepairBenchmarks
{
    private const int Reports = 64;

    private IReadOnlyList<AnnualDisclosureReport> reports = [];

    [Params(1, 2, 3, 4)]
    public int WrongCells { get; set; }

    [GlobalSetup]
    public void Setup() => reports = WrongReports.Of(WrongCells, Reports);

    [Benchmark(Description = "ReportRepair.Find: all smallest sets", Baseline = true, OperationsPerInvoke = Reports)]
    public long AllSets() => reports.Sum(report => ReportRepair.Find(report).SetCount);

    [Benchmark(Description = "and all repairs: values, slips, ranks", OperationsPerInvoke = Reports)]
    public int AllRepairs() => reports.Sum(report => ReportRepair.Find(report).Parts.Sum(part => part.Repairs.Count));

    [Benchmark(Description = "OR-Tools SCIP: one set", OperationsPerInvoke = Reports)]
    public int Scip() => reports.Sum(ScipRepair.Size);

    [Benchmark(Description = "OR-Tools CP-SAT: one set", OperationsPerInvoke = Reports)]
    public int CpSat() => reports.Sum(CpSatRepair.Size);
}
