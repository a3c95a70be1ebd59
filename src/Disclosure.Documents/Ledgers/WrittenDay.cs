using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Documents.Ledgers;

/// <summary>Reads days as offices write them: 2025-03-03, 2025/3/3, 2025.3.3, 2025年3月3日, 20250303, with a time behind or without.</summary>
internal static partial class WrittenDay
{
    // The days of 2000 to 2100 as workbooks number them.
    private const int FirstSerial = 36526;
    private const int LastSerial = 73415;

    /// <summary>The day; null where the text is no whole date.</summary>
    public static DateOnly? Of(string text)
    {
        if (Written().Match(PrintedLabel.Normalize(text)) is not { Success: true } match) return null;
        var (year, month, day) = (Number(match, "year"), Number(match, "month"), Number(match, "day"));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    /// <summary>What is told of a text that is no day: the text where it is written as days are, so that it can be nobody's name or number.</summary>
    public static BilingualText Told(string text)
    {
        var normal = PrintedLabel.Normalize(text);
        return IsSerial(normal) || DayLike().IsMatch(normal) ? BilingualText.Same($"“{normal}”") : new BilingualText("文字", "text");
    }

    /// <summary>What a text that is no day may be instead, where that can be said; else empty.</summary>
    public static BilingualText HintOn(string text) => IsSerial(PrintedLabel.Normalize(text)) ? Serial : BilingualText.Same("");

    private static readonly BilingualText Serial = new(
        "（像是电子表格的日期序号，请把这一列设为日期格式）",
        " (it looks like the number by which workbooks keep a day; give the column a format of dates)");

    private static bool IsSerial(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) && serial is >= FirstSerial and <= LastSerial;

    private static int Number(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<year>(?:19|20)[0-9]{2})(?:(?<dash>[-/.年])(?<month>[0-9]{1,2})[-/.月](?<day>[0-9]{1,2})日?|(?<month>[0-9]{2})(?<day>[0-9]{2}))"
        + "(?:T?[0-9]{1,2}[:时][0-9]{1,2}(?:[:分][0-9]{1,2}秒?|分)?(?:\\.[0-9]+)?Z?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    // 3月3日, 25-3-3, 2025年3月, 20250230
    [GeneratedRegex(
        "^(?:(?:(?:19|20)?[0-9]{2}[-/.年])?[0-9]{1,2}(?:[-/.月](?:[0-9]{1,2}[日号]?)?)?|(?:19|20)[0-9]{2}年?|20[0-9]{2}[01][0-9][0-3][0-9])$",
        RegexOptions.CultureInvariant)]
    private static partial Regex DayLike();
}
