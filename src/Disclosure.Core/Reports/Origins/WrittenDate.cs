using System.Globalization;
using System.Text.RegularExpressions;

namespace Disclosure.Reports.Origins;

/// <summary>Reads a date as reports and pages write it: 2025年1月15日, 二〇二五年一月十五日, 2025-01-15, 2025/1/15, in any width.</summary>
internal static partial class WrittenDate
{
    private const string Numerals = "〇一二三四五六七八九";

    /// <summary>A date, for use in other patterns.</summary>
    public const string Pattern =
        "(?<year>[0-9]{4}|[〇○零OＯ一二三四五六七八九]{4})\\s{0,6}[年./-]\\s{0,6}(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2})\\s{0,6}[月./-]"
            + "\\s{0,6}(?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?![0-9])\\s{0,6}日?";

    /// <summary>The date that a text begins with; null where it begins with none.</summary>
    public static DateOnly? Begins(string text) => First().Match(Narrow(text)) is { Success: true } match ? Of(match) : null;

    /// <summary>The date that was met; null where there is no such day.</summary>
    public static DateOnly? Of(Match match)
    {
        var (year, month, day) = (Number(match, "year"), Number(match, "month"), Number(match, "day"));
        var isDate = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return isDate ? new DateOnly(year, month, day) : null;
    }

    /// <summary>The text, as long as it was, with digits, marks and spaces of full width made narrow.</summary>
    public static string Narrow(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('！', '～') && !text.Contains('\u3000')) return text;
        return string.Create(text.Length, text, (narrow, wide) =>
        {
            for (var i = 0; i < wide.Length; i++)
            {
                narrow[i] = wide[i] switch
                {
                    >= '！' and <= '～' => (char)(wide[i] - '！' + '!'),
                    '\u3000' => ' ',
                    _ => wide[i],
                };
            }
        });
    }

    // 二〇二五 is read digit by digit, 二十一 by its tens.
    private static int Number(Match match, string part)
    {
        var text = match.Groups[part].Value.Replace('○', '〇').Replace('零', '〇').Replace('O', '〇').Replace('Ｏ', '〇');
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        if (text.IndexOf('十') is >= 0 and var ten)
        {
            var tens = ten == 0 ? 1 : Numerals.IndexOf(text[0]);
            return (10 * tens) + (ten + 1 < text.Length ? Numerals.IndexOf(text[ten + 1]) : 0);
        }

        return text.Aggregate(0, (so, digit) => (10 * so) + Numerals.IndexOf(digit));
    }

    [GeneratedRegex("^\\s{0,6}" + Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex First();
}
