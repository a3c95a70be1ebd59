using System.Text.RegularExpressions;
using AngleSharp.Css.Dom;

namespace Disclosure.Documents.Html.Styles;

/// <summary>Whether a rule under a condition is in force on a screen as people have it on a desk.</summary>
internal static partial class StyleCondition
{
    private const double Width = 1280;
    private const double Height = 800;

    /// <summary>Whether a rule that holds others is in force; null where that cannot be told.</summary>
    public static bool? Holds(ICssRule rule) => rule.Type switch
    {
        CssRuleType.Media => rule is ICssMediaRule media ? Media(media.Media.MediaText) : null,
        CssRuleType.Supports => Supports(rule.CssText),
        _ => rule.GetType().Name.Contains("StartingStyle", StringComparison.Ordinal) ? false : null,
    };

    /// <summary>Whether a list of media has the screen in it.</summary>
    public static bool? Media(string? list)
    {
        if (string.IsNullOrWhiteSpace(list)) return true;
        var all = list.ToLowerInvariant().Split(',').Select(Medium).ToList();
        return all.Contains(true) ? true : all.Contains(null) ? null : false;
    }

    private static bool? Medium(string query)
    {
        var match = Query().Match(query.Trim());
        if (!match.Success) return null;
        bool? holds = match.Groups["type"].Value is "" or "all" or "screen";
        foreach (var feature in match.Groups["feature"].Captures.Select(part => Feature(part.Value.Trim())))
        {
            if (feature == false) holds = false;
            else if (feature is null && holds == true) holds = null;
        }

        return match.Groups["not"].Success ? !holds : holds;
    }

    private static bool? Feature(string feature)
    {
        if (Limit().Match(feature) is { Success: true } limit)
        {
            if (Lengths.Of(limit.Groups["value"].Value, em: 16) is not double length) return null;
            var own = limit.Groups["side"].Value == "width" ? Width : Height;
            return limit.Groups["end"].Value == "min" ? own >= length : own <= length;
        }

        return feature switch
        {
            "orientation:landscape" or "orientation: landscape" or "prefers-color-scheme: light" or "prefers-color-scheme:light" or "color" => true,
            "orientation:portrait" or "orientation: portrait" or "prefers-color-scheme: dark" or "prefers-color-scheme:dark"
                or "prefers-reduced-motion: reduce" or "prefers-reduced-motion:reduce" => false,
            _ => null,
        };
    }

    // Browsers of today have what sheets ask for; anything but a plain question is for them to say.
    private static bool? Supports(string rule) => Plain().Match(rule) is { Success: true } plain ? !plain.Groups["not"].Success : null;

    [GeneratedRegex(@"^(?:only\s+)?(?<not>not\s+)?(?:(?<type>[a-z]+)(?:\s+and\s+|$))?(?:\((?<feature>[^()]*)\)(?:\s*and\s*)?)*$")]
    private static partial Regex Query();

    [GeneratedRegex(@"^(?<end>min|max)-(?:device-)?(?<side>width|height)\s*:\s*(?<value>\S+)$")]
    private static partial Regex Limit();

    [GeneratedRegex(@"^@supports\s+(?<not>not\s+)?\((?:display\s*:\s*(?:grid|flex|inline-grid|inline-flex|flow-root|contents)|position\s*:\s*sticky)\)\s*\{")]
    private static partial Regex Plain();
}
