using System.Globalization;
using System.Text.RegularExpressions;

namespace Disclosure.Documents.Html.Styles;

/// <summary>Lengths in pixels.</summary>
internal static partial class Lengths
{
    private const double ScreenWidth = 1280;
    private const double ScreenHeight = 800;
    private const double RootSize = 16;

    /// <summary>A length in pixels; null where it is none, or only laying the page out would tell it.</summary>
    /// <param name="value">The value in lower case.</param>
    /// <param name="em">The size of the font.</param>
    /// <param name="whole">What 100 % are; null where that is not known.</param>
    public static double? Of(string value, double em, double? whole = null)
    {
        var match = Length().Match(value);
        if (!match.Success || !double.TryParse(match.Groups["number"].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return null;
        if (number == 0) return 0;
        return number * match.Groups["unit"].Value switch
        {
            "px" or "" => 1,
            "pt" => 96.0 / 72,
            "pc" => 16,
            "in" => 96,
            "cm" => 96 / 2.54,
            "mm" => 96 / 25.4,
            "q" => 96 / 101.6,
            "em" => em,
            "rem" => RootSize,
            "ex" or "ch" => em / 2,
            "vw" => ScreenWidth / 100,
            "vh" => ScreenHeight / 100,
            "%" => whole / 100,
            _ => null,
        };
    }

    [GeneratedRegex(@"^(?<number>[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]+)?)(?<unit>[a-z%]*)$")]
    private static partial Regex Length();
}
