using Disclosure.Cli.Files;
using Disclosure.Cli.Results.Checking;
using Disclosure.Cli.Terminal;
using Disclosure.Cli.Texts;
using Disclosure.Messages;

namespace Disclosure.Cli.Writers.Text;

/// <summary>The result of <c>check</c> for people: each report, and below several of them the sum.</summary>
internal sealed class CheckText(ResultTarget target, DisplayLanguage language, bool isVerbose) : ICheckWriter
{
    private const int Indent = 4;
    private bool isFirst = true;

    public Action Prepare(CheckedInput input)
    {
        using var writer = new StringWriter();
        new ReportText(target.Page(writer), language, isVerbose).Write(input);
        return () =>
        {
            target.Writer.Write(isFirst ? $"{writer}" : $"\n{writer}");
            isFirst = false;
        };
    }

    public Action Prepare(CheckedSeries series)
    {
        using var writer = new StringWriter();
        SeriesText.Write(target.Page(writer), language, series);
        return () =>
        {
            target.Writer.Write(isFirst ? $"{writer}" : $"\n{writer}");
            isFirst = false;
        };
    }

    public void Finish(RunSummary summary)
    {
        var page = target.Page();
        if (summary.Stale.Count > 0)
        {
            page.Line();
            page.Line(new Piece(DiagnosisTexts.Stale.In(language), Tone.Strong));
            foreach (var entry in summary.Stale) page.Hanging(Indent, DiagnosisTexts.Line(entry));
        }

        if (summary.Tally.Inputs > 1) WriteSum(page, summary.Tally);
        if (!summary.IsInterrupted) return;
        page.Line();
        page.Line(new Piece(AuditTexts.Interrupted(summary.Tally.Inputs).In(language), Tone.Error));
    }

    private void WriteSum(TextPage page, CheckTally tally)
    {
        var verdicts = tally.Verdicts.Select(verdict => $"{verdict.Word.In(language)} {verdict.Count}");
        page.Line();
        page.Line(
            new Piece(AuditTexts.Summary(tally.Inputs).In(language), Tone.Strong),
            $"  {Listed(verdicts)}  ",
            tally.Counts.In(language));
        if (tally.Rules.Count > 0) page.Hanging(Indent, $"{AuditTexts.ByRule.In(language)}  {Listed(tally.Rules.Select(rule => $"{rule.Key} {rule.Value}"))}");
        if (tally.Unread == 0) return;
        var more = tally.Unread > tally.UnreadNames.Count ? $" {AuditTexts.AndMore.In(language)}" : "";
        page.Hanging(Indent, $"{AuditTexts.Unread.In(language)}  {Listed(tally.UnreadNames.Select(name => InputTexts.Name(name).In(language)))}{more}");
    }

    private string Listed(IEnumerable<string> parts) => string.Join(AuditTexts.Comma.In(language), parts);
}
