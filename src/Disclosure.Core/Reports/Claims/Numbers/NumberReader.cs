namespace Disclosure.Reports.Claims.Numbers;

/// <summary>
/// Reads a number where one begins: Arabic digits of either width, in groups of three or not, with decimals; Chinese numerals up to 10¹²; with the
/// units 百, 千, 万 and 亿, and 余 or 多 behind. What stands before a number, such as 约, is not its own.
/// </summary>
internal static class NumberReader
{
    // A longer run of digits is the number of an account, a document or a telephone.
    private const int MostDigits = 16;
    private const int GroupLength = 3;
    private const decimal TenThousand = 1_0000m;
    private const decimal HundredMillion = 1_0000_0000m;

    /// <summary>Reads the number that begins at a character.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The character, 0-based.</param>
    /// <returns>The number; null where none begins there.</returns>
    public static ReadNumber? At(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length) return null;
        return IsDigit(text[start]) ? Arabic(text, start) : ChineseNumerals.At(text, start);
    }

    /// <summary>Whether a character is an Arabic digit of either width.</summary>
    public static bool IsDigit(char character) => DigitOf(character) >= 0;

    /// <summary>The value of an Arabic digit of either width; -1 for any other character.</summary>
    public static int DigitOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= '\uFF10' and <= '\uFF19' => character - '\uFF10',
        _ => -1,
    };

    private static ReadNumber? Arabic(ReadOnlySpan<char> text, int start)
    {
        var end = EndOfDigits(text, start);
        if (end - start <= GroupLength) end = EndOfGroups(text, end);
        if (end - start > MostDigits + (MostDigits / GroupLength)) return null;
        var value = ValueOf(text[start..end]);
        var unit = 1m;
        if (end + 1 < text.Length && text[end] is '.' or '．' && IsDigit(text[end + 1]))
        {
            for (end++; end < text.Length && IsDigit(text[end]); end++)
            {
                unit /= 10;
                if (end - start > MostDigits) return null;
                value += DigitOf(text[end]) * unit;
            }
        }

        var (scale, behind) = ScaleAt(text, end);
        var isApproximate = behind < text.Length && IsMore(text[behind]);
        if (isApproximate) behind++;
        var isLarge = scale >= TenThousand;
        var (further, last) = isApproximate ? ScaleAt(text, behind) : (1m, behind);
        if (further > 1) (scale, behind, isLarge) = (scale * further, last, true);

        // 3万4000: what follows a large unit without a word between belongs to it.
        if (isLarge && unit == 1 && behind < text.Length && IsDigit(text[behind]) && Arabic(text, behind) is { } rest && rest.Value < scale)
        {
            return new ReadNumber((value * scale) + rest.Value, rest.PrintedUnit, rest.IsApproximate, behind - start + rest.Length);
        }

        if (!isApproximate && behind < text.Length && behind > end && IsMore(text[behind])) (isApproximate, behind) = (true, behind + 1);
        return new ReadNumber(value * scale, isLarge || unit < 1 ? unit * scale : unit, isApproximate, behind - start);
    }

    /// <summary>Whether a character says that there are more than the number before it.</summary>
    internal static bool IsMore(char character) => character is '余' or '多' or '餘';

    /// <summary>The units that begin at a character, multiplied, and the character behind them.</summary>
    internal static (decimal Scale, int End) ScaleAt(ReadOnlySpan<char> text, int at)
    {
        var scale = 1m;
        for (; at < text.Length && UnitOf(text[at]) is > 1 and var unit && scale < HundredMillion * TenThousand; at++) scale *= unit;
        return (scale, at);
    }

    private static decimal UnitOf(char character) => character switch
    {
        '百' => 100,
        '千' => 1000,
        '万' or '萬' => TenThousand,
        '亿' or '億' => HundredMillion,
        _ => 1,
    };

    private static int EndOfDigits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsDigit(text[at])) at++;
        return at;
    }

    // One kind of mark throughout, and three digits behind each; else the mark stands between two numbers.
    private static int EndOfGroups(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length || !IsSeparator(text[end])) return end;
        var mark = text[end];
        while (end < text.Length && text[end] == mark && EndOfDigits(text, end + 1) == end + 1 + GroupLength) end += 1 + GroupLength;
        return end;
    }

    private static bool IsSeparator(char character) => character is ',' or '，' or ' ' or '\u00A0' or '\u202F' or '\u2009';

    private static decimal ValueOf(ReadOnlySpan<char> digits)
    {
        var value = 0m;
        foreach (var character in digits)
        {
            if (DigitOf(character) is >= 0 and var digit) value = (value * 10) + digit;
        }

        return value;
    }
}
