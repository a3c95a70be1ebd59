using Disclosure.Cli.Texts;
using Disclosure.Cli.Verbs;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Cli.Output.Text;

/// <summary>The result of <c>check</c> for people: each report, and below several of them the sum.</summary>
internal sealed class CheckText(ResultTarget target, DisplayLanguage language, bool isVerbose, RepairChoice repairs) : ICheckOutput
{
    private bool isFirst = true;

    public Action Prepare(CheckedInput input)
    {
        using var writer = new StringWriter();
        new ReportText(target.Page(writer), language, isVerbose, repairs).Write(input);
        return () =>
        {
            target.Writer.Write(isFirst ? $"{writer}" : $"\n{writer}");
            isFirst = false;
        };
    }

    public void Finish(CheckSummary summary)
    {
        var page = target.Page();
        if (summary.Stale.Count > 0)
        {
            page.Line();
            page.Line(new Piece(DiagnosisTexts.Stale.In(language), Tone.Strong));
            foreach (var entry in summary.Stale) page.Hanging(4, $"{entry.Rule} {entry.Fingerprint}  {entry.Report}  {entry.Finding}");
        }

        if (summary.Tally.Inputs > 1) WriteSum(page, summary.Tally);
        if (!summary.IsInterrupted) return;
        page.Line();
        page.Line(new Piece(AuditTexts.Interrupted(summary.Tally.Inputs).In(language), Tone.Error));
    }

    private void WriteSum(Page page, CheckTally tally)
    {
        var verdicts = Enum.GetValues<RuleVerdict>().Where(verdict => tally[verdict] > 0)
            .Select(verdict => $"{AuditTexts.Of(verdict).In(language)} {tally[verdict]}")
            .Concat(tally.Unread > 0 ? [$"{AuditTexts.Unread.In(language)} {tally.Unread}"] : []);
        page.Line();
        page.Line(
            new Piece(AuditTexts.Summary(tally.Inputs).In(language), Tone.Strong),
            $"  {Listed(verdicts)}  ",
            AuditTexts.Counts(tally[RuleSeverity.Error], tally[RuleSeverity.Warning], tally[RuleSeverity.Info]).In(language));
        if (tally.Rules.Count > 0) page.Hanging(4, $"{AuditTexts.ByRule.In(language)}  {Listed(tally.Rules.Select(rule => $"{rule.Key} {rule.Value}"))}");
        if (tally.Unread == 0) return;
        var more = tally.Unread > tally.UnreadNames.Count ? $" {AuditTexts.AndMore.In(language)}" : "";
        page.Hanging(4, $"{AuditTexts.Unread.In(language)}  {Listed(tally.UnreadNames.Select(name => InputTexts.Name(name).In(language)))}{more}");
    }

    private string Listed(IEnumerable<string> parts) => string.Join(AuditTexts.Comma.In(language), parts);
}
