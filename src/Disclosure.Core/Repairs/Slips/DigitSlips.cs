using Disclosure.Rules.Units.Residuals;

namespace Disclosure.Repairs.Slips;

/// <summary>How digits go wrong when a number is copied.</summary>
internal static class DigitSlips
{
    /// <summary>12 for 21.</summary>
    public static bool IsSwapped(string printed, string expected) => SwappedDigits.Tell(printed, expected);

    /// <summary>12 for 132.</summary>
    public static bool IsDropped(string printed, string expected) => IsLonger(expected, printed, (_, _) => true);

    /// <summary>132 for 12.</summary>
    public static bool IsAdded(string printed, string expected) => IsLonger(printed, expected, (_, _) => true) && !IsRepeated(printed, expected);

    /// <summary>122 for 12.</summary>
    public static bool IsRepeated(string printed, string expected) => IsLonger(printed, expected, (text, at) => at > 0 && text[at - 1] == text[at]);

    /// <summary>13 for 12; a number of one digit says nothing.</summary>
    public static bool IsChanged(string printed, string expected) =>
        printed.Length == expected.Length && printed.Length > 1 && printed.Zip(expected).Count(pair => pair.First != pair.Second) == 1;

    private static bool IsLonger(string longer, string shorter, Func<string, int, bool> mayGo) => longer.Length == shorter.Length + 1
        && Enumerable.Range(0, longer.Length).Any(at => mayGo(longer, at) && longer.Remove(at, 1) == shorter);
}
