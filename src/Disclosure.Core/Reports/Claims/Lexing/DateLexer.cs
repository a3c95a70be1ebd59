using Disclosure.Reports.Claims.Numbers;

namespace Disclosure.Reports.Claims.Lexing;

/// <summary>
/// Finds years, days, months and spans of them. What covers a whole year to its end (2024年, 2024年1月1日至12月31日, 截至2024年底) is that year; what
/// does not is a part of one.
/// </summary>
internal static class DateLexer
{
    private const int MonthsOfYear = 12;

    /// <summary>The date that begins at a character; null where none does.</summary>
    public static Token? At(string text, int i)
    {
        if (Part(text, i) is not { } first) return null;
        var (year, month, day, end) = first;
        var (firstMonth, lastMonth, isEnd) = (month, month, IsEndOf(month, day, text, ref end, IsUntil(text, i)));
        if (end < text.Length && text[end] is '-' or '至' or '到' && Part(text, end + 1, isWithinSpan: true) is { } last && last.End > end + 1)
        {
            end = last.End;
            (lastMonth, isEnd) = (last.Month, IsEndOf(last.Month, last.Day, text, ref end, isUntil: true));
            year = last.Year > 0 ? last.Year : year;
            var isWhole = firstMonth is 0 or 1 && day <= 1 && lastMonth == MonthsOfYear && isEnd;
            return isWhole ? OfYear(text, i, end, year) : new Token(TokenKind.PartOfYear, i, end) { Value = year };
        }

        if (month == 0) return OfYear(text, i, end, year);
        return isEnd && month == MonthsOfYear ? OfYear(text, i, end, year) : new Token(TokenKind.PartOfYear, i, end) { Value = year };
    }

    // A year without its number is the report's own, and says nothing.
    private static Token OfYear(string text, int i, int end, int year)
    {
        if (end < text.Length && text[end] == '度') end++;
        if (end < text.Length && text[end] is '底' or '末') end++;
        return year > 0 ? new Token(TokenKind.Year, i, end) { Value = year } : new Token(TokenKind.Word, i, end) { Word = WordClass.ThisYear };
    }

    // A month without its day stands for its end where it says so, and behind 截至.
    private static bool IsEndOf(int month, int day, string text, ref int end, bool isUntil)
    {
        if (month == 0) return true;
        if (day > 0) return day >= 31 || (day == 30 && month is 4 or 6 or 9 or 11);
        if (end < text.Length && text[end] is '底' or '末') return ++end > 0;
        if (end < text.Length && text[end] == '份') end++;
        return isUntil;
    }

    private static bool IsUntil(string text, int i) => text.AsSpan(Math.Max(0, i - 4), Math.Min(4, i)).IndexOf('截') >= 0;

    // 1月 in 1月至12月 may stand as 1 alone.
    private static (int Year, int Month, int Day, int End)? Part(string text, int i, bool isWithinSpan = false)
    {
        var at = i;
        var year = 0;
        if (Unit(text, at, '年') is { } years && IsYear(text, at, years)) (year, at) = (years.Value, years.End);
        if (Unit(text, at, '月') is not { Value: >= 1 and <= MonthsOfYear } months)
        {
            if (year > 0) return (year, 0, 0, at);
            return !isWithinSpan && FirstOfMonths(text, i) is { } first ? (0, first, 0, i + DigitsAt(text, i)) : null;
        }

        (var month, at) = months;
        if (Unit(text, at, '日') is { Value: >= 1 and <= 31 } days) return (year, month, days.Value, days.End);
        return (year, month, 0, at);
    }

    // 1-6月: the first month without its word.
    private static int? FirstOfMonths(string text, int i)
    {
        var length = DigitsAt(text, i);
        if (length is not (1 or 2) || i + length + 1 >= text.Length || text[i + length] is not ('-' or '至' or '到')) return null;
        return Unit(text, i + length + 1, '月') is { Value: >= 1 and <= MonthsOfYear } ? int.Parse(text.AsSpan(i, length), null) : null;
    }

    private static int DigitsAt(string text, int i)
    {
        var end = i;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end - i;
    }

    private static bool IsYear(string text, int i, (int Value, int End) years) => years.Value is >= 1949 and <= 2099 && years.End == i + 5
        && text[years.End - 1] == '年';

    // A number with its unit behind; Chinese numerals count digit by digit in a year, by tens in months and days.
    private static (int Value, int End)? Unit(string text, int i, char unit)
    {
        if (i >= text.Length || !(char.IsAsciiDigit(text[i]) || ChineseNumerals.CanBegin(text[i]))) return null;
        var length = DigitsAt(text, i);
        if (length > 4) return null;
        if (length > 0) return i + length < text.Length && text[i + length] == unit ? (int.Parse(text.AsSpan(i, length), null), i + length + 1) : null;
        if (NumberReader.At(text, i) is not { Value: <= 2099, IsApproximate: false } number) return null;
        var end = i + number.Length;
        return end < text.Length && text[end] == unit ? ((int)number.Value, end + 1) : null;
    }
}
