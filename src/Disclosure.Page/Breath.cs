using System.Diagnostics;

namespace Disclosure.Page;

/// <summary>Tells when the browser, which has one thread for everything, is to be let draw again.</summary>
internal sealed class Breath
{
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(60);
    private readonly Stopwatch since = Stopwatch.StartNew();

    /// <summary>Whether it has waited long enough.</summary>
    public bool IsDue => since.Elapsed > Longest;

    /// <summary>Takes note that it was let.</summary>
    public void Take() => since.Restart();
}
