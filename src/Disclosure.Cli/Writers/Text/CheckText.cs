using Disclosure.Cli.Files;
using Disclosure.Cli.Terminal;
using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Results.Files;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Writers.Text;

/// <summary>
/// The result of <c>check</c> for people: the sum of several reports, what is wrong first, and a line for each report with nothing wrong. One
/// report alone, the years of an organ, and all of them where everything is asked for, are shown whole.
/// </summary>
/// <param name="target">Where it goes.</param>
/// <param name="language">The language of the run.</param>
/// <param name="isVerbose">Whether everything is shown of every report.</param>
/// <param name="isQuiet">Whether the sum alone is shown.</param>
internal sealed class CheckText(ResultTarget target, DisplayLanguage language, bool isVerbose, bool isQuiet) : ICheckWriter, IDisposable
{
    private const int Indent = 4;
    private readonly SortedSpool reports = new();
    private readonly Spool passed = new();
    private (CheckedInput Input, string Text)? first;
    private int shown;
    private int passedCount;
    private bool isSeries;

    public Action Prepare(CheckedInput input)
    {
        if (isQuiet) return () => { };
        var text = IsLine(input) && input.Number > 1 ? "" : Whole(input);
        return () =>
        {
            // The first may stay the only one.
            if (++shown == 1) first = (input, text.Length > 0 ? text : Whole(input));
            else Keep(input, text);
        };
    }

    public Action Prepare(CheckedSeries series)
    {
        using var writer = new StringWriter();
        SeriesText.Write(target.Page(writer), language, series);
        return () =>
        {
            isSeries = true;
            KeepFirst();
            shown++;
            reports.Write(0, $"\n{writer}");
        };
    }

    public void Finish(RunSummary summary)
    {
        var page = target.Page();
        var isBatch = summary.Tally.Inputs > 1;
        if (isBatch || isQuiet) WriteSum(page, summary.Tally);
        if (isBatch || isSeries || shown > 1) KeepFirst();
        if (first is { } only) target.Writer.Write(only.Text);
        reports.CopyTo(target.Writer);
        if (passedCount > 0)
        {
            page.Line();
            page.Line(new Piece(AuditTexts.PassedReports(passedCount).In(language), Tone.Strong));
            passed.CopyTo(target.Writer);
        }

        if (!isQuiet) WriteRest(page, summary);
        if (!summary.IsInterrupted) return;
        page.Line();
        page.Line(new Piece(AuditTexts.Interrupted(summary.Tally.Inputs).In(language), Tone.Error));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        reports.Dispose();
        passed.Dispose();
    }

    private bool IsLine(CheckedInput input) => !isVerbose && !isSeries && input.Gravity == Gravity.Passed;

    private void KeepFirst()
    {
        if (first is not { } held) return;
        first = null;
        Keep(held.Input, held.Text);
    }

    private void Keep(CheckedInput input, string text)
    {
        KeepFirst();
        if (IsLine(input))
        {
            passedCount++;
            passed.Write(LineOf(input));
        }
        else
        {
            reports.Write(isSeries ? 0 : (int)input.Gravity, $"\n{(text.Length > 0 ? text : Whole(input))}");
        }
    }

    private string Whole(CheckedInput input)
    {
        using var writer = new StringWriter();
        new ReportText(target.Page(writer), language, isVerbose).Write(input);
        return $"{writer}";
    }

    private string LineOf(CheckedInput input)
    {
        using var writer = new StringWriter();
        List<BilingualText> counts = [.. input.Tally.CountsMet];
        if (input.Problems.Count > 0) counts.Add(AuditTexts.ProblemCount(input.Problems.Count));
        var met = counts.Count == 0 ? "" : $"  {string.Join(AuditTexts.Comma.In(language), counts.Select(count => count.In(language)))}";
        target.Page(writer).Hanging(
            Indent, new Piece(input.Verdict, Tones.Of(input.Audit!.Verdict)), $"  {input.Title}", new Piece($"  {input.Name}", Tone.Faint), met);
        return $"{writer}";
    }

    private void WriteRest(TextPage page, RunSummary summary)
    {
        if (summary.Stale.Count > 0)
        {
            page.Line();
            page.Line(new Piece(DiagnosisTexts.Stale.In(language), Tone.Strong));
            foreach (var entry in summary.Stale) page.Hanging(Indent, DiagnosisTexts.Line(entry));
        }

        if (summary.Notes.Count > 0)
        {
            page.Line();
            page.Line(new Piece(SeriesTexts.Notes.In(language), Tone.Strong));
            foreach (var note in summary.Notes) page.Hanging(Indent, note.In(language));
        }

        if (summary.Tally.Inputs <= 1) return;
        page.Line();
        WriteSum(page, summary.Tally);
        WriteNames(page, summary.Tally);
    }

    private void WriteSum(TextPage page, CheckTally tally)
    {
        var verdicts = tally.Verdicts.Select(verdict => $"{verdict.Word.In(language)} {verdict.Count}");
        page.Line(
            new Piece(AuditTexts.Summary(tally.Inputs).In(language), Tone.Strong),
            $"  {Listed(verdicts)}  ",
            tally.Counts.In(language));
    }

    private void WriteNames(TextPage page, CheckTally tally)
    {
        if (tally.Rules.Count > 0) page.Hanging(Indent, $"{AuditTexts.ByRule.In(language)}  {Listed(tally.Rules.Select(rule => $"{rule.Key} {rule.Value}"))}");
        if (tally.Unread == 0) return;
        var more = tally.Unread > tally.UnreadNames.Count ? $" {AuditTexts.AndMore.In(language)}" : "";
        page.Hanging(Indent, $"{AuditTexts.Unread.In(language)}  {Listed(tally.UnreadNames.Select(name => InputTexts.Name(name).In(language)))}{more}");
    }

    private string Listed(IEnumerable<string> parts) => string.Join(AuditTexts.Comma.In(language), parts);
}
