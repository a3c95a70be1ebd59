using System.Text.RegularExpressions;

namespace Disclosure.Rules.Years;

/// <summary>
/// How much two texts are the same: the share of neighbouring characters that both have, years left out. Takes time in proportion
/// to the texts.
/// </summary>
internal static partial class TextLikeness
{
    private const int Whole = 100;
    private const int BitsOfANumber = 64;
    private const int BitsOfAPlace = 14;

    // Such a factor spreads characters that stand close to each other in the alphabet.
    private const uint Spreading = 2_654_435_761;

    /// <summary>Whether two texts are the same to so many percent.</summary>
    public static bool AtLeast(string one, string other, int percent)
    {
        var (first, second) = (Year().Replace(one, ""), Year().Replace(other, ""));

        // A text cannot have more in common with another than the shorter of them has.
        if (2L * (Math.Min(first.Length, second.Length) - 1) * Whole < (long)percent * (first.Length + second.Length - 2)) return false;
        if (2L * (second.Length - 1 - LackingAtLeast(first, second)) * Whole < (long)percent * (first.Length + second.Length - 2)) return false;
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

    // How many pairs of the second text the first lacks for certain. Of two pairs that fall on one bit both are taken to be there, so that
    // texts that have little in common, which nearly all have, are told apart without a list of their pairs.
    private static int LackingAtLeast(string first, string second)
    {
        Span<ulong> filter = stackalloc ulong[(1 << BitsOfAPlace) / BitsOfANumber];
        for (var i = 1; i < first.Length; i++)
        {
            var place = PlaceOf(PairAt(first, i));
            filter[place / BitsOfANumber] |= 1UL << (place % BitsOfANumber);
        }

        var lacking = 0;
        for (var i = 1; i < second.Length; i++)
        {
            var place = PlaceOf(PairAt(second, i));
            if ((filter[place / BitsOfANumber] & (1UL << (place % BitsOfANumber))) == 0) lacking++;
        }

        return lacking;
    }

    private static int PlaceOf(int pair) => (int)(unchecked((uint)pair * Spreading) >> (32 - BitsOfAPlace));

    private static int PairAt(string text, int end) => (text[end - 1] << 16) | text[end];

    [GeneratedRegex("(19|20)[0-9]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
