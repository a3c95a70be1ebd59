using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Forms;

namespace Disclosure.Documents.Ledgers;

/// <summary>Reads days as offices write them: 2025-03-03, 2025/3/3, 2025.3.3, 2025年3月3日, 20250303, with a time behind or without.</summary>
internal static partial class WrittenDay
{
    private const int MostDigitsTold = 8;

    /// <summary>The day; null where the text is no whole date.</summary>
    public static DateOnly? Of(string text)
    {
        if (Written().Match(PrintedLabel.Normalize(text)) is not { Success: true } match) return null;
        var (year, month, day) = (Number(match, "year"), Number(match, "month"), Number(match, "day"));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    /// <summary>Whether a text can be told to people: it has nothing but figures of a date, so that it cannot be a name or a number of anybody.</summary>
    public static bool CanBeTold(string text) => Harmless().IsMatch(text) && text.Count(char.IsDigit) <= MostDigitsTold;

    private static int Number(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<year>(?:19|20)[0-9]{2})(?:(?<dash>[-/.年])(?<month>[0-9]{1,2})[-/.月](?<day>[0-9]{1,2})日?|(?<month>[0-9]{2})(?<day>[0-9]{2}))"
        + "(?:T?[0-9]{1,2}[:时][0-9]{1,2}(?:[:分][0-9]{1,2}秒?|分)?(?:\\.[0-9]+)?Z?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    [GeneratedRegex("^[0-9０-９\\s/.年月日:：-]{1,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex Harmless();
}
