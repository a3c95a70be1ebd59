using System.Globalization;

namespace Disclosure.Documents.Html.Styles;

/// <summary>Sizes of fonts in pixels.</summary>
internal static class FontSizes
{
    private const double Step = 1.2;

    /// <summary>The size of an element's font; null where it cannot be told.</summary>
    public static double? Of(Values values, double around)
    {
        var size = values["font-size"] is { } value ? Of(value, around) : around;
        return values["zoom"] is { } zoom && zoom is not ("normal" or "1" or "100%") ? size * Zoom(zoom) : size;
    }

    /// <summary>The height of an element's lines as its style keeps it.</summary>
    public static double? Line(Values values, ShownStyle around, double size) => values["line-height"] switch
    {
        null => around.Line,
        var value when double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var sizes) => -sizes,
        var value => Lengths.Of(value, size, size),
    };

    private static double? Of(string value, double around) => value switch
    {
        "smaller" => around / Step,
        "larger" => around * Step,
        "xx-small" => 9,
        "x-small" => 10,
        "small" => 13,
        "medium" => 16,
        "large" => 18,
        "x-large" => 24,
        "xx-large" => 32,
        "xxx-large" => 48,
        _ => Lengths.Of(value, around, around) is double size and >= 0 ? size : null,
    };

    // Browsers differ in what none at all is.
    private static double? Zoom(string value) => Lengths.Of(value, 1, 1) is double zoom and > 0 ? zoom : null;
}
