namespace Disclosure.Rules.Units.Residuals;

/// <summary>Two digits that follow each other, written the wrong way round.</summary>
internal static class SwappedDigits
{
    /// <summary>Whether one number is the other with two digits swapped, such as 12 and 21.</summary>
    /// <param name="one">The digits of one number.</param>
    /// <param name="other">Those of the other.</param>
    public static bool Tell(string one, string other) => one.Length == other.Length
        && Enumerable.Range(0, Math.Max(0, one.Length - 1)).Any(at => one[at] != one[at + 1] && Swapped(one, at) == other);

    private static string Swapped(string digits, int at) => $"{digits[..at]}{digits[at + 1]}{digits[at]}{digits[(at + 2)..]}";
}
