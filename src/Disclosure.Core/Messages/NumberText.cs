using System.Globalization;

namespace Disclosure.Messages;

/// <summary>Spells numbers: plain digits, the same in every culture and language, with every decimal that a number can have.</summary>
internal static class NumberText
{
    /// <summary>The number in plain digits, for messages.</summary>
    public static BilingualText Of(decimal number) => BilingualText.Same(Plain(number));

    /// <summary>The number in plain digits.</summary>
    public static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
