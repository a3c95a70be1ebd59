using BenchmarkDotNet.Running;
using Disclosure.Benchmarks;
using Disclosure.Benchmarks.Verification;

if (args is ["--verify"])
{
    var contest = new Contest();
    foreach (var line in contest.Verify()) Console.WriteLine(line);
    Console.WriteLine($"agreed: {string.Join("; ", contest.Contestants.Select(contestant => contestant.Name))}");
    return;
}

if (args is ["--repair-spread"])
{
    foreach (var line in RepairSpread.Lines()) Console.WriteLine(line);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(AuditBenchmarks).Assembly).Run(args);
