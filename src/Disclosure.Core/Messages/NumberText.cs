using System.Globalization;

namespace Disclosure.Messages;

/// <summary>Spells numbers in messages: plain digits, the same in every culture and language.</summary>
internal static class NumberText
{
    /// <summary>The number in plain digits.</summary>
    public static BilingualText Of(decimal number) =>
        BilingualText.Same(number.ToString("0.############################", CultureInfo.InvariantCulture));
}
