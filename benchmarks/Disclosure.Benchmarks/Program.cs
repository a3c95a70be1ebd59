using System.Globalization;
using BenchmarkDotNet.Running;
using Disclosure.Benchmarks;
using Disclosure.Benchmarks.Batches;
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

if (args is ["--start"])
{
    foreach (var line in StartMeasurement.Lines()) Console.WriteLine(line);
    return;
}

if (args is ["--series"])
{
    foreach (var line in SeriesMeasurement.Lines()) Console.WriteLine(line);
    return;
}

if (args is ["--ledger"])
{
    foreach (var line in LedgerMeasurement.Lines()) Console.WriteLine(line);
    return;
}

if (args is ["--batch", .. var counts])
{
    var largest = counts.Length > 0 ? int.Parse(counts[0], CultureInfo.InvariantCulture) : 50_000;
    var small = counts.Length > 1 ? int.Parse(counts[1], CultureInfo.InvariantCulture) : 1_000;
    foreach (var line in BatchMeasurement.Lines(largest, small)) Console.WriteLine(line);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(AuditBenchmarks).Assembly).Run(args);
