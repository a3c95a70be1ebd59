using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Documents.Shown;

namespace Disclosure.Documents.Text;

/// <summary>
/// How the style of an element that stands in text shows what is in it. Of the few properties that writers of text use,
/// it is known what they do; any other makes it uncertain.
/// </summary>
internal static partial class InlineStyle
{
    private const int PaleFrom = 0xC0;

    private static readonly FrozenSet<string> Harmless = Names(
        "font-weight font-style font-family line-height text-align letter-spacing word-spacing border border-top border-bottom "
        + "border-left border-right border-collapse border-radius padding padding-top padding-bottom padding-left padding-right background background-color "
        + "white-space word-break word-wrap overflow-wrap list-style list-style-type "
        + "page-break-after page-break-before page-break-inside break-after break-before break-inside text-justify text-autospace text-underline " +
            "mso-pagination");

    private static readonly FrozenSet<string> Colours = Names(
        "inherit initial currentcolor black red blue green navy maroon purple teal gray grey "
        + "darkgray darkgrey darkred darkblue darkgreen orange brown crimson firebrick magenta fuchsia windowtext");

    public static Look LookOf(string style)
    {
        var look = Look.Plain;
        foreach (var declaration in style.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0) return Look.Uncertain;
            var value = declaration[(colon + 1)..].Replace("!important", "", StringComparison.OrdinalIgnoreCase);
            look |= LookOf(declaration[..colon].Trim().ToLowerInvariant(), value.Trim().ToLowerInvariant());
        }

        return look;
    }

    private static Look LookOf(string property, string value) => property switch
    {
        "display" => value == "none" ? Look.Hidden : Certain(value is "inline" or "block" or "inline-block"),
        "visibility" => value is "hidden" or "collapse" ? Look.Hidden : Certain(value == "visible"),
        "mso-hide" => value is "all" or "screen" ? Look.Hidden : Certain(value == "none"),
        "vertical-align" => value == "super" ? Look.Raised : value == "sub" ? Look.Lowered : Certain(value is "baseline" or "middle" or "top" or "bottom"),
        "text-decoration" or "text-decoration-line" => value.Contains("line-through", StringComparison.Ordinal) ? Look.Struck : Look.Plain,
        "color" => Certain(IsDark(value)),
        "font-size" or "width" or "height" or "max-width" => Certain(value is not (['0', ..] or ['.', ..] or ['-', ..])),
        "margin" or "margin-top" or "margin-bottom" or "margin-left" or "margin-right" or "text-indent" => Certain(!value.Contains('-')),
        "opacity" => Certain(value == "1"),
        _ => Certain(Harmless.Contains(property)),
    };

    private static Look Certain(bool isPlain) => isPlain ? Look.Plain : Look.Uncertain;

    private static bool IsDark(string colour)
    {
        if (Colours.Contains(colour)) return true;
        if (Hexadecimal().Match(colour) is { Success: true } hexadecimal)
        {
            var parts = hexadecimal.Groups["part"].Captures.Select(part => part.Value.Length == 1 ? part.Value + part.Value : part.Value);
            return parts.Any(part => int.Parse(part, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) < PaleFrom);
        }

        return Rgb().Match(colour) is { Success: true } rgb
            && rgb.Groups["part"].Captures.Any(part => int.Parse(part.Value, CultureInfo.InvariantCulture) < PaleFrom);
    }

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex("^#(?:(?<part>[0-9a-f]{2}){3}|(?<part>[0-9a-f]){3})$")]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"^rgb\(\s*(?<part>[0-9]{1,3})(?:\s*,\s*(?<part>[0-9]{1,3})){2}\s*\)$")]
    private static partial Regex Rgb();
}
