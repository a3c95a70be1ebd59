using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Css.Values;

namespace Disclosure.Documents.Html.Styles;

/// <summary>Reads colours.</summary>
internal static partial class Colours
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>A colour; null where it is none, or one that is not read.</summary>
    public static Colour? Of(string value)
    {
        if (value.Length == 0) return null;
        if (value[0] == '#') return IsHex(value) && CssColorValue.TryFromHex(value[1..], out var hex) ? From(hex) : null;
        if (value.Contains('(', StringComparison.Ordinal)) return Function().Match(value) is { Success: true } match ? OfFunction(match) : null;
        return value switch
        {
            "transparent" => Colour.Transparent,
            "windowtext" or "canvastext" or "captiontext" or "menutext" or "infotext" or "buttontext" or "fieldtext" => Colour.Black,
            "window" or "canvas" or "field" => Colour.White,
            "currentcolor" => null,
            _ => CssColorValue.FromName(value) is { } named ? From(named) : null,
        };
    }

    /// <summary>A colour of an attribute, where the number sign may be missing.</summary>
    public static Colour? OfAttribute(string value) =>
        value.Trim().ToLowerInvariant() is var plain && Of(plain) is { } colour ? colour : IsHex("#" + plain) ? Of("#" + plain) : null;

    /// <summary>Whether a value is worked out by a function.</summary>
    public static bool IsFunction(string value) => value.Contains("color", StringComparison.Ordinal) && value.Contains('(', StringComparison.Ordinal)
        || value.StartsWith("rgb", StringComparison.Ordinal) || value.StartsWith("hsl", StringComparison.Ordinal)
            || value.StartsWith("hwb", StringComparison.Ordinal)
        || value.StartsWith("lab(", StringComparison.Ordinal) || value.StartsWith("lch(", StringComparison.Ordinal)
            || value.StartsWith("okl", StringComparison.Ordinal) || value.StartsWith("light-dark(", StringComparison.Ordinal);

    private static bool IsHex(string value) => value.Length is 4 or 5 or 7 or 9 && value.AsSpan(1).IndexOfAnyExcept(HexDigits) < 0;

    private static Colour From(CssColorValue value) => new(value.R, value.G, value.B, value.Alpha);

    private static Colour? OfFunction(Match match)
    {
        var parts = match.Groups["part"].Captures.Select(part => part.Value).ToList();
        var alpha = match.Groups["alpha"] is { Success: true } given ? Number(given.Value, 1) : 1;
        if (match.Groups["name"].Value.StartsWith("rgb", StringComparison.Ordinal))
        {
            return new Colour(Number(parts[0], 255), Number(parts[1], 255), Number(parts[2], 255), Math.Clamp(alpha, 0, 1));
        }

        var hue = (((Number(parts[0], 360) % 360) + 360) % 360) / 360;
        var (saturation, lightness) = (Math.Clamp(Number(parts[1], 1), 0, 1), Math.Clamp(Number(parts[2], 1), 0, 1));
        return From(CssColorValue.FromHsl(hue, saturation, lightness)) with { Alpha = Math.Clamp(alpha, 0, 1) };
    }

    private static double Number(string text, double whole) => text.EndsWith('%')
        ? double.Parse(text.AsSpan(0, text.Length - 1), NumberStyles.Float, CultureInfo.InvariantCulture) / 100 * whole
        : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<name>rgba?|hsla?)\(\s*(?:(?<part>[+-]?[0-9]*\.?[0-9]+%?)(?:deg)?(?:\s*,\s*|\s+|\s*(?=[/)])))" +
        @"{3}(?:[,/]?\s*(?<alpha>[+-]?[0-9]*\.?[0-9]+%?)\s*)?\)$")]
    private static partial Regex Function();
}
