using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Results.Texts;
using Disclosure.Rules;

namespace Disclosure.Results.Html;

/// <summary>How findings are marked: a class for those who see colours, a sign for all, a word for those who listen.</summary>
internal static class HtmlMarks
{
    /// <summary>The sign of a finding.</summary>
    public static string Of(CheckEntry entry) => entry switch
    {
        { IsAccepted: true } => "✓",
        { Severity: RuleSeverity.Error } => "✖",
        { Severity: RuleSeverity.Warning } => "▲",
        _ => "ⓘ",
    };

    /// <summary>The class of a finding.</summary>
    public static string ClassOf(CheckEntry entry) => entry.IsAccepted ? "accepted" : $"{entry.Severity}".ToLowerInvariant();

    /// <summary>The word for a finding.</summary>
    public static BilingualText WordOf(CheckEntry entry) => entry.IsAccepted ? DiagnosisTexts.Accepted : AuditTexts.Of(entry.Severity ?? RuleSeverity.Info);
}
