using System.Text.RegularExpressions;

namespace Disclosure.Documents.Html.Styles;

/// <summary>Takes properties that stand for several apart.</summary>
internal static partial class Shorthands
{
    private static readonly string[] Sides = ["top", "right", "bottom", "left"];

    /// <summary>The properties for which one stands, with their values; itself where it stands for no other.</summary>
    public static IEnumerable<(string Property, string Value)> Expand(string property, string value) => property switch
    {
        "all" => StyleProperties.All.Where(name => name is not ("direction" or "unicode-bidi")).Select(name => (name, value)),
        "inset" => BySide(value, side => side),
        "margin" => BySide(value, side => $"margin-{side}"),
        "padding" => BySide(value, side => $"padding-{side}").Where(part => part.Property is "padding-left" or "padding-right"),
        "overflow" => Words(value) is var words ? [("overflow-x", words[0]), ("overflow-y", words[^1])] : [],
        "text-decoration" => Decoration(value),
        "background" => [("background-color", Ground(value)),
            ("background-image", value.Contains("url(", StringComparison.Ordinal) || value.Contains("gradient(", StringComparison.Ordinal)
            ? value
            : StyleValues.None)],
        "font" => Font(value),
        "font-variant" => [("font-variant-position", value.Contains("super", StringComparison.Ordinal) || value.Contains("sub", StringComparison.Ordinal)
            ? value
            : "normal")],
        "flex-flow" => [("flex-direction", Words(value)
            .FirstOrDefault(word => word is "row" or "column"
            || word.EndsWith("-reverse", StringComparison.Ordinal) && !word.StartsWith("wrap", StringComparison.Ordinal), "row"))],
        "mask" or "-webkit-mask" or "-webkit-mask-image" => [("mask-image", value)],
        "-webkit-transform" or "-webkit-filter" or "-webkit-opacity" or "-webkit-clip-path" => [(property["-webkit-".Length..], value)],
        _ => [(property, value)],
    };

    /// <summary>The words of a value; what stands in brackets is one.</summary>
    public static string[] Words(string value) => [.. Word().Matches(value).Select(match => match.Value).DefaultIfEmpty("")];

    private static IEnumerable<(string Property, string Value)> BySide(string value, Func<string, string> name)
    {
        var words = Words(value);
        int[] from = words.Length switch { 1 => [0, 0, 0, 0], 2 => [0, 1, 0, 1], 3 => [0, 1, 2, 1], _ => [0, 1, 2, 3] };
        return Sides.Select((side, number) => (name(side), words[from[number]]));
    }

    private static IEnumerable<(string Property, string Value)> Decoration(string value)
    {
        var words = Words(value);
        if (words.Length == 1 && StyleValues.IsForAny(value)) return [("text-decoration-line", value)];
        var lines = words.Where(word => word is "none" or "underline" or "overline" or "line-through" or "blink"
            || word.Contains("var(", StringComparison.Ordinal)).ToList();
        var colour = words.FirstOrDefault(word => Colours.Of(word) is not null, "currentcolor");
        return [("text-decoration-line", lines.Count == 0 ? StyleValues.None : string.Join(' ', lines)), ("text-decoration-color", colour)];
    }

    // Of several layers the last holds the colour.
    private static string Ground(string value) => StyleValues.IsForAny(value) ? value
        : Words(value).LastOrDefault(word => Colours.Of(word) is not null || word.Contains("var(", StringComparison.Ordinal)
            || Colours.IsFunction(word), "transparent");

    private static IEnumerable<(string Property, string Value)> Font(string value)
    {
        if (StyleValues.IsForAny(value)) return [("font-size", value), ("line-height", value)];
        var size = FontSize().Match(value);
        return size.Success
            ? [("font-size", size.Groups["size"].Value), ("line-height", size.Groups["line"] is { Success: true } line ? line.Value : "normal")]
            : [];
    }

    [GeneratedRegex(@"(?:[^\s()'""]|\([^()]*(?:\([^()]*\)[^()]*)*\)|'[^']*'|""[^""]*"")+")]
    private static partial Regex Word();

    // Weights come before the size and have no unit.
    [GeneratedRegex(@"(?:^|\s)(?<size>(?:[0-9.]+(?:e-?[0-9]+)?(?:px|pt|pc|em|rem|ex|ch|in|cm|mm|q|vw|vh|%)|0(?:\.0+)?|(?:xx?-|)(?:small|large)|" +
        @"xxx-large|medium|smaller|larger|(?:calc|var)\([^()]*\)))(?:\s*/\s*(?<line>\S+))?\s+\S")]
    private static partial Regex FontSize();
}
