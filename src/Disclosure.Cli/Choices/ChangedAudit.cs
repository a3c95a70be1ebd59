using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Results.Texts;
using Disclosure.Rules;

namespace Disclosure.Cli.Choices;

/// <summary>Tells what files change of an audit. A file of configuration may lie in any folder above, where nobody thinks of it.</summary>
internal static class ChangedAudit
{
    /// <summary>A note for each file that changes something; none where the audit is the usual one.</summary>
    /// <param name="rules">The choices of the audit, as the file has them.</param>
    /// <param name="blank">How blanks are read by the command line, which outranks files; null where it leaves that open.</param>
    /// <param name="rulesFile">The file of <c>--rules</c>; null where the configuration says what rules count.</param>
    /// <param name="configuration">The configuration.</param>
    /// <param name="acceptedFile">The file of accepted findings that the command line names; null where the configuration may name one.</param>
    public static IEnumerable<BilingualText> Of(
        RuleOptions rules, BlankReading? blank, string? rulesFile, Configuration configuration, string? acceptedFile)
    {
        var named = Changes(rules, blank).ToList();
        var configured = new List<BilingualText>(rulesFile is null ? named : []);
        if (acceptedFile is null && configuration.Accepted is { } accepted) configured.Add(ConfigurationTexts.AcceptedFrom(accepted));
        if (rulesFile is not null && named.Count > 0) yield return ConfigurationTexts.AuditedBy(UsageTexts.RulesFile(rulesFile), named);
        if (configured.Count > 0) yield return ConfigurationTexts.AuditedBy(ConfigurationTexts.Origin(configuration.Files[0]), configured);
    }

    private static IEnumerable<BilingualText> Changes(RuleOptions rules, BlankReading? blank)
    {
        var changed = RuleCatalogue.Rules.Where(rule => rules.SeverityOf(rule) != rule.DefaultSeverity).ToLookup(rules.SeverityOf, rule => rule.Id);
        if (changed.Contains(null)) yield return ConfigurationTexts.Off(changed[null]);
        foreach (var severity in Enum.GetValues<RuleSeverity>().Where(severity => changed.Contains(severity)))
        {
            yield return ConfigurationTexts.Graded(AuditTexts.Of(severity), changed[severity]);
        }

        if (rules.Thresholds != RuleThresholds.Default) yield return ConfigurationTexts.OtherThresholds;
        if (blank is null && rules.BlankReading == BlankReading.Unknown) yield return ConfigurationTexts.BlanksAreUnknown;
    }
}
