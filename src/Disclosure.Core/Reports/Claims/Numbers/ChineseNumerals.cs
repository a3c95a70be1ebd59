namespace Disclosure.Reports.Claims.Numbers;

/// <summary>Reads numbers in Chinese numerals: 一百零五, 三十余, 两万, 一万五千亿, 三万半, and digit by digit 一〇五.</summary>
internal static class ChineseNumerals
{
    private const decimal TenThousand = 1_0000m;
    private const decimal HundredMillion = 1_0000_0000m;

    // Beyond it numerals are no count of anything.
    private const int MostCharacters = 30;

    /// <summary>The value of a numeral from 0 to 9; -1 for any other character.</summary>
    public static int DigitOf(char character) => character switch
    {
        '〇' or '零' or '○' => 0,
        '一' => 1,
        '二' or '两' or '兩' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    /// <summary>Whether a number can begin with a character.</summary>
    public static bool CanBegin(char character) => DigitOf(character) >= 0 || character == '十';

    /// <summary>Reads the number that begins at a character.</summary>
    /// <returns>The number; null where none begins there.</returns>
    public static ReadNumber? At(ReadOnlySpan<char> text, int start)
    {
        if (!CanBegin(text[start])) return null;
        var end = start;
        while (end < text.Length && end - start < MostCharacters && (DigitOf(text[end]) >= 0 || UnitOf(text[end]) > 0)) end++;
        var numerals = text[start..end];
        var isPositional = numerals.Length > 1 && !HasUnit(numerals);
        var value = isPositional ? Positional(numerals) : ByUnits(numerals);
        var unit = isPositional ? 1 : LastUnit(numerals[^1]);
        var isApproximate = end < text.Length && (NumberReader.IsMore(text[end]) || (text[end] == '几' && text[end - 1] == '十'));
        if (isApproximate)
        {
            var (scale, behind) = NumberReader.ScaleAt(text, end + 1);
            (value, unit, end) = (value * scale, scale > 1 ? scale : unit, behind);
        }
        else if (end < text.Length && text[end] == '半' && unit > 1)
        {
            (value, unit, end) = (value + (unit / 2), unit / 2, end + 1);
        }

        return new ReadNumber(value, unit, isApproximate, end - start);
    }

    private static bool HasUnit(ReadOnlySpan<char> numerals)
    {
        foreach (var character in numerals)
        {
            if (UnitOf(character) > 0) return true;
        }

        return false;
    }

    private static decimal UnitOf(char character) => character switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' or '萬' => TenThousand,
        '亿' or '億' => HundredMillion,
        _ => 0,
    };

    private static decimal LastUnit(char character) => UnitOf(character) is >= TenThousand and var unit ? unit : 1;

    private static decimal Positional(ReadOnlySpan<char> numerals)
    {
        var value = 0m;
        foreach (var character in numerals) value = (value * 10) + DigitOf(character);
        return value;
    }

    private static decimal ByUnits(ReadOnlySpan<char> numerals)
    {
        var (large, middle, small, digit, before) = (0m, 0m, 0m, 0m, 0m);
        foreach (var character in numerals)
        {
            var unit = UnitOf(character);
            if (unit == 0)
            {
                digit = DigitOf(character);
                if (digit == 0) before = 0;
            }
            else if (unit < TenThousand)
            {
                small += (digit == 0 ? 1 : digit) * unit;
                (digit, before) = (0, unit);
            }
            else if (unit == TenThousand)
            {
                middle += (small + digit) * TenThousand;
                (small, digit, before) = (0, 0, unit);
            }
            else
            {
                large = (large + middle + small + digit) * HundredMillion;
                (middle, small, digit, before) = (0, 0, 0, unit);
            }
        }

        // 一百二 is 120, 一百零二 is 102.
        if (before > 10 && digit > 0) digit *= before / 10;
        return large + middle + small + digit;
    }
}
