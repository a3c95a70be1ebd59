using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Disclosure.Documents.Html.Styles;

/// <summary>The values of properties: which browsers drop, and how they are written.</summary>
internal static partial class StyleValues
{
    public const string None = "none";

    /// <summary>Stands for a value of which nobody can say here whether it is in force.</summary>
    public const string Unknown = "?";

    private static readonly FrozenDictionary<string, FrozenSet<string>> Keywords = new Dictionary<string, string>
    {
        ["display"] = "none block inline inline-block inline-table inline-flex inline-grid flex grid table table-cell table-row table-row-group " +
            "table-header-group table-footer-group table-column table-column-group "
            + "table-caption list-item flow-root contents run-in ruby ruby-text math -webkit-box -webkit-flex -webkit-inline-box -webkit-inline-flex",
        ["visibility"] = "visible hidden collapse",
        ["position"] = "static relative absolute fixed sticky -webkit-sticky",
        ["float"] = "none left right inline-start inline-end",
        ["direction"] = "ltr rtl",
        ["unicode-bidi"] = "normal embed isolate bidi-override isolate-override plaintext -webkit-isolate",
        ["content-visibility"] = "visible auto hidden",
        ["overflow-x"] = "visible hidden clip scroll auto overlay",
        ["overflow-y"] = "visible hidden clip scroll auto overlay",
        ["flex-direction"] = "row row-reverse column column-reverse",
    }.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Split(' ').ToFrozenSet(StringComparer.Ordinal));

    private static readonly FrozenSet<string> Lengths =
        ("top right bottom left width height max-width max-height text-indent margin-top margin-right margin-bottom margin-left "
            + "letter-spacing font-size vertical-align").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a value is one that every property may have.</summary>
    public static bool IsForAny(string value) =>
        value is "inherit" or "initial" or "unset" or "revert" or "revert-layer" || value.Contains("var(", StringComparison.Ordinal);

    /// <summary>Whether a browser takes a value, or may; else what was said before stays in force.</summary>
    public static bool IsValid(string property, string text)
    {
        if (property.StartsWith("--", StringComparison.Ordinal)) return true;
        var value = Plain(property.ToLowerInvariant(), text);
        if (value.Length == 0) return property == "content";
        if (value.LastIndexOf('!') is >= 0 and var mark)
        {
            if (value[(mark + 1)..].Trim() != "important") return property == "content" && value.IndexOfAny(['"', '\'']) >= 0;
            value = value[..mark].TrimEnd();
        }

        if (IsForAny(value)) return true;
        if (Keywords.TryGetValue(property, out var keywords)) return keywords.Contains(value);
        return property switch
        {
            "color" or "background-color" or "-webkit-text-fill-color" => Colours.Of(value) is not null || Colours.IsFunction(value) || value == "currentcolor",
            "filter" => !value.Contains("alpha(", StringComparison.Ordinal) && !value.StartsWith("progid:", StringComparison.Ordinal),
            "opacity" => Number().IsMatch(value) || value.Contains('(', StringComparison.Ordinal),
            "transform" => value == None || value.Contains('(', StringComparison.Ordinal),
            _ when Lengths.Contains(property) => LengthOrWord().IsMatch(value),
            _ => true,
        };
    }

    /// <summary>A value without comments and escapes, in lower case and with single spaces.</summary>
    public static string Plain(string property, string text)
    {
        if (property == "content") return text.Trim();
        var value = text.Contains("/*", StringComparison.Ordinal) ? Comment().Replace(text, " ") : text;
        if (value.Contains('\\', StringComparison.Ordinal)) value = Unescaped(value);
        if (value.AsSpan().IndexOfAny("\t\n\r\f") >= 0 || value.Contains("  ", StringComparison.Ordinal)) value = Spaces().Replace(value, " ");
        return value.Trim().ToLowerInvariant();
    }

    /// <summary>Text with its escapes taken for what they stand for.</summary>
    public static string Unescaped(string text) => Escape().Replace(text, match => match.Groups["code"] is { Success: true } code
        ? int.Parse(code.Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) is > 0 and < 0x110000 and not (>= 0xD800 and < 0xE000)
            and var point
            ? char.ConvertFromUtf32(point)
            : "\uFFFD"
        : match.Groups["other"].Value);

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\\(?:(?<code>[0-9a-fA-F]{1,6})\s?|(?<other>[^\n]))")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]+)?%?$")]
    private static partial Regex Number();

    // Words that begin with a mark are of another browser.
    [GeneratedRegex(@"^(?:[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]+)?[a-z%]*|[a-z][a-z-]*(?:\(.*)?|-webkit-.*)(?: [a-z-]+)*$")]
    private static partial Regex LengthOrWord();
}
