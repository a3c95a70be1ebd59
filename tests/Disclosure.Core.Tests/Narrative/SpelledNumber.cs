using System.Globalization;
using System.Text;

namespace Disclosure.Core.Tests.Narrative;

/// <summary>Writes numbers in the ways in which reports write them.</summary>
internal static class SpelledNumber
{
    private const string Numerals = "零一二三四五六七八九";

    public static IReadOnlyList<Func<long, string>> Spellings { get; } =
    [
        Plain,
        number => string.Concat(Plain(number).Select(digit => (char)(digit - '0' + '０'))),
        number => number.ToString("#,##0", CultureInfo.InvariantCulture),
        number => number.ToString("#,##0", CultureInfo.InvariantCulture).Replace(',', ' '),
        Scaled,
        Chinese,
    ];

    private static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Scaled(long number) => number switch
    {
        >= 1_0000_0000 => $"{(number / 1_0000_0000m).ToString("0.########", CultureInfo.InvariantCulture)}亿",
        >= 1_0000 => $"{(number / 1_0000m).ToString("0.####", CultureInfo.InvariantCulture)}万",
        _ => Plain(number),
    };

    private static string Chinese(long number)
    {
        if (number == 0) return "零";
        if (number >= 1_0000_0000) return Chinese(number / 1_0000_0000) + "亿" + Rest(number % 1_0000_0000, 1000_0000);
        if (number >= 1_0000) return Small(number / 1_0000) + "万" + Rest(number % 1_0000, 1000);
        return Small(number);
    }

    private static string Rest(long rest, long full) => rest == 0 ? "" : rest < full ? "零" + Chinese(rest) : Chinese(rest);

    private static string Small(long number)
    {
        var text = new StringBuilder();
        var isGap = false;
        for (var (unit, place) = (1000, 0); unit >= 1; unit /= 10, place++)
        {
            var digit = (int)(number / unit % 10);
            if (digit == 0)
            {
                isGap |= text.Length > 0;
                continue;
            }

            if (isGap) text.Append('零');
            isGap = false;
            text.Append(Numerals[digit]);
            if (unit > 1) text.Append("千百十"[place]);
        }

        return text.ToString();
    }
}
