using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Manual;

/// <summary>The thresholds of a rule: the name to set each by, its usual value, and why it stands there.</summary>
internal static class ThresholdLines
{
    public static IReadOnlyList<string> Of(Rule rule, DisplayLanguage language) =>
        [.. ThresholdCatalogue.Of(rule).Select(threshold => RuleTexts.Threshold(threshold).In(language))];
}
