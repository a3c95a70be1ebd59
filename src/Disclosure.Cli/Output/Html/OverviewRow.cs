using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Cli.Output.Html;

/// <summary>What the overview keeps of one input.</summary>
/// <param name="Title">Whose report, of which year.</param>
/// <param name="Source">The document.</param>
/// <param name="Verdict">The verdict in words.</param>
/// <param name="Counts">Errors, warnings, infos and accepted findings.</param>
internal sealed record OverviewRow(string Title, string Source, string Verdict, int[] Counts)
{
    public static OverviewRow Of(CheckedInput input, DisplayLanguage language)
    {
        var tally = new CheckTally();
        tally.Add(input);
        return new OverviewRow(
            HtmlTexts.Title(input).In(language),
            InputTexts.Name(input.Source).In(language),
            (input.Result is { } result ? AuditTexts.Of(result.Verdict) : AuditTexts.Unread).In(language),
            [tally[RuleSeverity.Error], tally[RuleSeverity.Warning], tally[RuleSeverity.Info], tally.Accepted]);
    }
}
