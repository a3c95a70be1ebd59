using System.Diagnostics;

namespace Disclosure.Benchmarks.Batches;

/// <summary>One run of the command over a folder, in a process of its own.</summary>
/// <param name="Duration">How long it took, its start included.</param>
/// <param name="Work">How much time of processors it took.</param>
/// <param name="PeakBytes">The most memory that it held at once: its peak working set.</param>
/// <param name="OutputBytes">How much it wrote.</param>
internal sealed record BatchRun(TimeSpan Duration, TimeSpan Work, long PeakBytes, long OutputBytes)
{
    private const int EachMilliseconds = 20;

    /// <summary>Runs the command.</summary>
    /// <exception cref="InvalidOperationException">It did not come to its end.</exception>
    public static BatchRun Of(params string[] arguments)
    {
        var result = Path.GetTempFileName();
        try
        {
            var watch = Stopwatch.StartNew();
            using var process = Process.Start("dotnet", [Path.Combine(AppContext.BaseDirectory, "disclosure.dll"), .. arguments, "--no-config", "--out", result]);
            var (peak, work) = (0L, TimeSpan.Zero);
            while (!process.WaitForExit(EachMilliseconds))
            {
                var (memory, time) = CostOf(process);
                (peak, work) = (Math.Max(peak, memory), time > work ? time : work);
            }

            watch.Stop();
            if (process.ExitCode > 2) throw new InvalidOperationException($"disclosure {string.Join(' ', arguments)} exited with {process.ExitCode}.");
            return new BatchRun(watch.Elapsed, work, peak, new FileInfo(result).Length);
        }
        finally
        {
            File.Delete(result);
        }
    }

    // A process that has just ended has nothing to tell of.
    private static (long Peak, TimeSpan Work) CostOf(Process process)
    {
        try
        {
            process.Refresh();
            return (process.PeakWorkingSet64, process.TotalProcessorTime);
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return (0, TimeSpan.Zero);
        }
    }
}
