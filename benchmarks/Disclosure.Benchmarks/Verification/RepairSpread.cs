using System.Diagnostics;
using Disclosure.Benchmarks.Reports;
using Disclosure.Benchmarks.Rivals.OrTools;
using Disclosure.Reports;

namespace Disclosure.Benchmarks.Verification;

/// <summary>How the time of a repair is spread over many reports, and whether the solvers find sets of the same size.</summary>
internal static class RepairSpread
{
    private const int Reports = 2_000;
    private const int AskedOfSolvers = 64;
    private const int Repetitions = 5;

    private static readonly TimeSpan UntilCompiled = TimeSpan.FromSeconds(3);

    public static IEnumerable<string> Lines()
    {
        foreach (var wrongCells in Enumerable.Range(1, 4))
        {
            var reports = WrongReports.Of(wrongCells, Reports);
            var agreed = reports.Take(AskedOfSolvers).Count(ScipAgrees);
            WarmUp(reports);
            var times = reports.Select(Best).Order().ToList();
            yield return $"{wrongCells} wrong: median {times[Reports / 2]:F1} us, 99th percentile {times[Reports * 99 / 100]:F1} us, slowest {times[^1]:F1} us, "
                + $"most sets {reports.Max(report => ReportRepair.Find(report).SetCount)}; of {AskedOfSolvers} sizes CP-SAT finds all, SCIP {agreed}";
        }
    }

    private static void WarmUp(IReadOnlyList<AnnualDisclosureReport> reports)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < UntilCompiled;) GC.KeepAlive(reports.Sum(report => ReportRepair.Find(report).SetCount));
    }

    private static double Best(AnnualDisclosureReport report) => Enumerable.Range(0, Repetitions).Min(_ =>
    {
        var start = Stopwatch.GetTimestamp();
        GC.KeepAlive(ReportRepair.Find(report));
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    });

    // SCIP calculates with rounding and a large constant for each cell; where it differs, CP-SAT decides.
    private static bool ScipAgrees(AnnualDisclosureReport report)
    {
        var size = ReportRepair.Find(report).Size;
        if (CpSatRepair.Size(report) != size) throw new InvalidOperationException($"CP-SAT does not find {size}.");
        return ScipRepair.Size(report) == size;
    }
}
