using System.Globalization;

namespace Disclosure.Cli.Texts;

/// <summary>Numbers in plain digits, exact and without zeros behind the point.</summary>
internal static class PlainNumber
{
    // As many digits as a decimal can have behind the point.
    private const string Format = "0.############################";

    public static string Of(decimal number) => number.ToString(Format, CultureInfo.InvariantCulture);
}
