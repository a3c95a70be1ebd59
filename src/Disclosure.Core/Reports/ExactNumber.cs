using System.Globalization;
using System.Numerics;

namespace Disclosure.Reports;

/// <summary>Decides whether a number was read without rounding.</summary>
internal static class ExactNumber
{
    private const int LargestExponent = 1000;

    /// <summary>Whether a number is just what its digits say.</summary>
    /// <param name="text">The digits, which are known to be a number.</param>
    /// <param name="number">What was read from them.</param>
    public static bool Is(string text, decimal number)
    {
        var (mantissa, exponent) = text.IndexOfAny(['e', 'E']) is >= 0 and var e
            ? (text[..e], BigInteger.Parse(text[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))
            : (text, BigInteger.Zero);
        var point = mantissa.IndexOf('.');
        if (point >= 0) exponent -= mantissa.Length - point - 1;
        var digits = BigInteger.Parse(mantissa.Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (digits.IsZero || number == 0) return digits.IsZero;
        if (BigInteger.Abs(exponent) > LargestExponent) return false;

        var scale = new BigInteger(number.Scale);
        var read = Unscaled(number);
        var shift = exponent + scale;
        return shift >= 0 ? digits * BigInteger.Pow(10, (int)shift) == read : digits == read * BigInteger.Pow(10, (int)-shift);
    }

    private static BigInteger Unscaled(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var magnitude = (new BigInteger(unchecked((uint)bits[2])) << 64) | (new BigInteger(unchecked((uint)bits[1])) << 32) | unchecked((uint)bits[0]);
        return number < 0 ? -magnitude : magnitude;
    }
}
