using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Forms;

namespace Disclosure.Reports.Ledgers.Words;

/// <summary>
/// Tells numbers under which applications are registered from whatever else may stand in their column. Such a number is a year and a serial
/// number, or a short serial number alone; a name, a telephone, an identity card, a passport or an address is never of that shape.
/// </summary>
internal static partial class CaseNumber
{
    private const string Prefix = @"^(?<words>[\u4E00-\u9FFF]{0,20})(?<letters>[A-Za-z]{0,8})";
    private const int FirstYear = 2008;

    // A letter or two before digits without a separator is how passports are numbered.
    private const int FewestLettersWithoutSeparator = 3;

    /// <summary>The number as it is told: a part before the year that may be a name is left out.</summary>
    /// <param name="text">What stands in the column.</param>
    /// <param name="received">When the case was received; null where it is not known.</param>
    /// <param name="terms">The terms of which what stands before a year may be made.</param>
    /// <returns>Null where the text is not of the shape of a number.</returns>
    public static string? Told(string text, DateOnly? received, PlainTerms terms)
    {
        var shown = PrintedLabel.Visible(text);
        var normal = PrintedLabel.Normalize(text);
        if (Serial().IsMatch(normal)) return shown;
        var match = Apart().Match(normal) is { Success: true } apart ? apart : Together().Match(normal);
        if (!match.Success || !IsYearOfCase(match, received) || !IsDay(match)) return null;
        var (words, letters) = (match.Groups["words"], match.Groups["letters"]);
        if (match.Groups["gap"].Length == 0 && letters.Length is > 0 and < FewestLettersWithoutSeparator) return null;
        var areHarmless = terms.AreAllOfOrNone(words.Value) && (letters.Length <= 1 || !Vowels().IsMatch(letters.Value));
        return areHarmless ? shown : $"…{shown[(letters.Index + letters.Length)..]}";
    }

    // Digits behind a year can be a telephone; not where the year is that of the case.
    private static bool IsYearOfCase(Match match, DateOnly? received)
    {
        var year = Number(match.Groups["year"]);
        return received is { } day ? Math.Abs(day.Year - year) <= 1 : year >= FirstYear && match.Groups["gap"].Length > 0;
    }

    private static bool IsDay(Match match) =>
        !match.Groups["month"].Success
        || (Number(match.Groups["month"]) is >= 1 and <= 12 && Number(match.Groups["day"]) is >= 1 and <= 31);

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // 17, 第17号
    [GeneratedRegex("^第?[0-9]{1,5}[号件]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Serial();

    // 2025-017, 2025-03-01, (2025)12号, GK-2025-17, 2025年第12号; a piece behind it for what was split
    [GeneratedRegex(
        Prefix + @"[-_/.]?\(?(?<year>20[0-9]{2})(?<gap>\)?年?度?第?[-_/.]?)(?<=[^0-9])[0-9]{1,5}(?:[-_/.][0-9]{1,4})?[号件]?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Apart();

    // 2025017, 20250310001, 20250310-1
    [GeneratedRegex(
        Prefix + @"(?<gap>[-_/.]?)(?<year>20[0-9]{2})(?:[0-9]{3,5}|(?<month>[0-9]{2})(?<day>[0-9]{2})[-_/.]?[0-9]{1,4})[号件]?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Together();

    // Syllables have one; abbreviations such as XXGK have none.
    [GeneratedRegex("[AEIOUVaeiouv]", RegexOptions.CultureInvariant)]
    private static partial Regex Vowels();
}
