using Disclosure.Rules;

namespace Disclosure.Cli.Output.Html;

/// <summary>How severities are shown: a class for those who see colours, a sign for all.</summary>
internal static class HtmlMarks
{
    /// <summary>The sign of an accepted finding.</summary>
    public const string Accepted = "✓";

    /// <summary>The sign of a severity.</summary>
    public static string Of(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "✖",
        RuleSeverity.Warning => "▲",
        _ => "ⓘ",
    };

    /// <summary>The class of a severity.</summary>
    public static string ClassOf(RuleSeverity severity) => severity.ToString().ToLowerInvariant();
}
