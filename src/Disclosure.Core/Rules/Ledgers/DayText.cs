using System.Globalization;
using Disclosure.Messages;

namespace Disclosure.Rules.Ledgers;

/// <summary>Spells days in a message: with their year where it is not that of the report.</summary>
internal static class DayText
{
    /// <summary>A day.</summary>
    public static BilingualText Of(DateOnly day, int year) => day.Year == year
        ? new BilingualText($"{day.Month} 月 {day.Day} 日", day.ToString("d MMMM", CultureInfo.InvariantCulture))
        : new BilingualText($"{day.Year} 年 {day.Month} 月 {day.Day} 日", day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
}
