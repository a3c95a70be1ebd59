using BenchmarkDotNet.Attributes;
using Disclosure.Benchmarks.Rivals.PlainLoops;
using Disclosure.Benchmarks.Rivals.Vectors;
using Disclosure.Benchmarks.Verification;

namespace Disclosure.Benchmarks;

/// <summary>
/// The bare question: do the 42 equations of a report hold, and is no figure below 0? Each contestant has the report in its
/// own shape before timing; what making that shape costs us is the last row.
/// </summary>
[MemoryDiagnoser]
public class EquationBenchmarks
{
    private readonly Contest contest = new();

    [GlobalSetup]
    public void Setup() => contest.Verify();

    [Benchmark(Description = "AVX2 by hand over plain arrays", Baseline = true)]
    public bool Vectors() => EquationVectors.Hold(contest.Clean.Vectors);

    [Benchmark(Description = "ReportAudit.EquationsHold")]
    public bool EquationsHold() => ReportAudit.EquationsHold(contest.Clean.Report);

    [Benchmark(Description = "Plain C# loops over plain arrays")]
    public LoopVerdict Loops() => EquationLoops.Decide(contest.Clean.Applications, contest.Clean.Cases);

    [Benchmark(Description = "A copy of the report, then EquationsHold")]
    public bool BuildAndHold() => ReportAudit.EquationsHold(contest.Clean.Report.ToBuilder().Build());

    [Benchmark(Description = "A copy of the report alone")]
    public object Build() => contest.Clean.Report.ToBuilder().Build();
}
