using System.Globalization;
using System.Text.RegularExpressions;

namespace Disclosure.Documents.Workbooks;

/// <summary>A number as a section of a format shows it.</summary>
/// <param name="Text">What is shown; null where the section shows a date, a fraction or a power of ten.</param>
internal readonly partial record struct FormattedNumber(string? Text)
{
    private const int MostDecimals = 28;

    /// <summary>The number that one reads in the text; null where one reads none, or more than one.</summary>
    public decimal? Number
    {
        get
        {
            if (Text is null || Shown().Match(Text) is not { Success: true } match) return null;
            var isNegative = match.Groups["before"].Value.AsSpan().IndexOfAny('-', '−', '(') >= 0;
            if (!decimal.TryParse(match.Groups["number"].Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)) return null;
            return isNegative ? -number : number;
        }
    }

    /// <summary>Whether nothing is shown.</summary>
    public bool IsNothing => Text is { } text && string.IsNullOrWhiteSpace(text);

    /// <summary>Whether only a dash is shown, and perhaps a currency, as accounts write zero.</summary>
    public bool IsDash => Text is { } text && text.AsSpan().IndexOfAny('-', '–', '—') >= 0 && !text.Any(char.IsLetterOrDigit);

    /// <summary>Shows a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="format">The format.</param>
    public static FormattedNumber Of(decimal number, NumberFormat format)
    {
        var section = format.For(number);
        if (section.Kind is FormatKind.Date or FormatKind.Other) return new FormattedNumber(null);
        var sign = number < 0 && !format.DropsSign(section) ? "-" : "";
        return Scaled(Math.Abs(number), section) is { } magnitude
            ? new FormattedNumber(sign + new DigitPlaces(section, magnitude).Write())
            : new FormattedNumber(null);
    }

    // Each sign for per cent is a hundred times the number; each comma behind the last digit a thousandth.
    private static decimal? Scaled(decimal magnitude, FormatSection section)
    {
        var code = string.Concat(section.Tokens.Where(token => token is { IsCode: true, Text.Length: 1 }).Select(token => token.Text));
        foreach (var _ in code.Where(character => character == '%'))
        {
            if (magnitude > decimal.MaxValue / 100) return null;
            magnitude *= 100;
        }

        foreach (var _ in Scaling().Matches(code).SelectMany(match => match.Groups["commas"].Value)) magnitude /= 1000;
        return section.Decimals is int decimals and < MostDecimals ? Math.Round(magnitude, decimals, MidpointRounding.AwayFromZero) : magnitude;
    }

    [GeneratedRegex("[0#?](?<commas>,+)(?![0#?,])")]
    private static partial Regex Scaling();

    [GeneratedRegex(@"^(?<before>[^0-9]*?)(?<number>[0-9][0-9,]*\.?[0-9]*|\.[0-9]+)[^0-9−-]*$")]
    private static partial Regex Shown();
}
