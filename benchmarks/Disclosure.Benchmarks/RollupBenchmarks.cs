using BenchmarkDotNet.Attributes;
using Disclosure.Forms;
using Disclosure.Reports.Units;
using Disclosure.Testing;

namespace Disclosure.Benchmarks;

/// <summary>
/// Adds up the reports of 120 units, 190 cells each, reading aside: placed by the list of units, every cell with its addends. The baseline is
/// the plainest loop over the same figures, which knows neither units nor blanks.
/// </summary>
[MemoryDiagnoser]
public class RollupBenchmarks
{
    private const int Units = 120;
    private static readonly County County = County.Of(Units, new Random(1));

    [GlobalSetup]
    public void Setup()
    {
        var (ours, loops) = (Rollup.Sum(County.Reports, County.Units), PlainLoops());
        if (Form.Revised2021.Cells.Any(cell => ours[cell].Sum != loops[cell.Index])) throw new InvalidOperationException("The sums differ.");
    }

    [Benchmark(Description = "plain loops", Baseline = true)]
    public decimal[] PlainLoops()
    {
        var sums = new decimal[Form.Revised2021.Cells.Count];
        foreach (var report in County.Reports)
        {
            for (var cell = 0; cell < sums.Length; cell++) sums[cell] += report.Report.Figures[cell].Number ?? 0;
        }

        return sums;
    }

    [Benchmark(Description = "Rollup.Sum")]
    public RolledUpReport Sum() => Rollup.Sum(County.Reports, County.Units);
}
