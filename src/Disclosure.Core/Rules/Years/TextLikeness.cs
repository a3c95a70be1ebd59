using System.Text.RegularExpressions;

namespace Disclosure.Rules.Years;

/// <summary>
/// How much two texts are the same: the share of neighbouring characters that both have, years left out. Takes time in proportion
/// to the texts.
/// </summary>
internal static class TextLikeness
{
    private static readonly Regex Year = new("(19|20)[0-9]{2}", RegexOptions.CultureInvariant);

    private const int Whole = 100;

    /// <summary>Whether two texts are the same to so many percent.</summary>
    public static bool AtLeast(string one, string other, int percent)
    {
        var (first, second) = (Year.Replace(one, ""), Year.Replace(other, ""));

        // A text cannot have more in common with another than the shorter of them has.
        if (2L * (Math.Min(first.Length, second.Length) - 1) * Whole < (long)percent * (first.Length + second.Length - 2)) return false;
        var pairs = new Dictionary<int, int>();
        for (var i = 1; i < first.Length; i++) pairs[PairAt(first, i)] = pairs.GetValueOrDefault(PairAt(first, i)) + 1;
        var common = 0L;
        for (var i = 1; i < second.Length; i++)
        {
            var left = pairs.GetValueOrDefault(PairAt(second, i));
            if (left == 0) continue;
            pairs[PairAt(second, i)] = left - 1;
            common++;
        }

        return 2 * common * Whole >= (long)percent * (first.Length + second.Length - 2);
    }

    private static int PairAt(string text, int end) => (text[end - 1] << 16) | text[end];
}
