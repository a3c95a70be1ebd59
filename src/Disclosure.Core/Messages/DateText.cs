using System.Globalization;

namespace Disclosure.Messages;

/// <summary>Spells whole dates in a message.</summary>
internal static class DateText
{
    /// <summary>A date.</summary>
    public static BilingualText Of(DateOnly day) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日"), day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
}
