using System.Globalization;
using FsCheck;

namespace Disclosure.Testing;

/// <summary>How many documents a property reads: as many as the normal run has time for, or as the environment variable DISCLOSURE_RUNS asks.</summary>
public static class Runs
{
    /// <summary>A run of a property.</summary>
    /// <param name="normally">How many documents the normal run reads.</param>
    public static Config Of(int normally) => Config.QuickThrowOnFailure.WithMaxTest(CountOf(normally));

    /// <summary>How many documents a run reads.</summary>
    /// <param name="normally">How many the normal run reads.</param>
    public static int CountOf(int normally) =>
        int.TryParse(Environment.GetEnvironmentVariable("DISCLOSURE_RUNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : normally;
}
