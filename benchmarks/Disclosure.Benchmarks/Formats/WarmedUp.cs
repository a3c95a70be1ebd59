using System.Diagnostics;

namespace Disclosure.Benchmarks.Formats;

/// <summary>
/// Lets the runtime finish compiling before anything is measured. Reading a document runs through thousands of methods, and
/// the few operations of a warm-up iteration leave most of them in their first, unoptimised form.
/// </summary>
internal static class WarmedUp
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(8);

    /// <summary>Runs both sides of a comparison in turns until the runtime had time to optimise them.</summary>
    public static void With(params Func<object?>[] sides)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < Enough)
        {
            foreach (var side in sides) side();
        }
    }
}
