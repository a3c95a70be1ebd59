using System.Globalization;
using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Results.Texts;
using Disclosure.Rules;

namespace Disclosure.Results.Html;

/// <summary>The overview of a batch: how many reports got which verdict, which rules failed how often, and every report with a link.</summary>
internal sealed class OverviewHtml(HtmlPage page, DisplayLanguage language)
{
    /// <summary>Writes the row of one report.</summary>
    public static void WriteRow(HtmlPage page, CheckedInput input)
    {
        var tally = input.Tally;
        page.Open("tr").Open("th", ("scope", "row"));
        page.Open("a", ("href", $"#{new ReportAnchors(input.Number).Report}")).Element("bdi", input.Title).Close().Close();
        page.Element("td.text", input.Verdict);

        // Of a report that was not read no number of findings is known, not even none.
        int[] counts = [tally[RuleSeverity.Error], tally[RuleSeverity.Warning], tally[RuleSeverity.Info], tally.Accepted];
        foreach (var count in counts) page.Element("td", input.Audit is null ? "" : Plain(count));
        page.Open("td.text file").Element("bdi", input.Name).Close().Close();
    }

    /// <summary>Writes the overview, where there is more than one input, and the accepted findings that no report has.</summary>
    /// <param name="summary">What stands below all reports.</param>
    /// <param name="writeRows">Writes the rows of all reports.</param>
    public void Write(RunSummary summary, Action<TextWriter> writeRows)
    {
        var tally = summary.Tally;
        if (summary.IsInterrupted) page.Element("p.verdict unread", AuditTexts.Interrupted(tally.Inputs).In(language));
        if (tally.Inputs > 1)
        {
            page.Open("section").Element("h2", HtmlTexts.Overview.In(language));
            var verdicts = tally.Verdicts.Select(verdict => $"{verdict.Word.In(language)} {verdict.Count}").Append(tally.Counts.In(language));
            var sum = string.Join(AuditTexts.Comma.In(language), verdicts);
            page.Element("p", $"{AuditTexts.Summary(tally.Inputs).In(language)}{AuditTexts.Colon.In(language)}{sum}");
            WriteCounts(tally);
            WriteReports(writeRows);
            page.Close();
        }

        if (summary.Notes.Count > 0)
        {
            page.Open("section").Element("h2", SeriesTexts.Notes.In(language)).Open("ul");
            foreach (var note in summary.Notes) page.Element("li", note.In(language));
            page.Close().Close();
        }

        if (summary.Stale.Count == 0) return;
        page.Open("section").Element("h2", DiagnosisTexts.Stale.In(language)).Open("ul");
        foreach (var entry in summary.Stale) page.Element("li", DiagnosisTexts.Line(entry));
        page.Close().Close();
    }

    private void WriteCounts(CheckTally tally)
    {
        page.Open("table.counts").Element("caption", HtmlTexts.CountsCaption.In(language)).Open("tbody");
        foreach (var (verdict, count) in tally.Verdicts) Row(verdict.In(language), count);
        page.Close().Open("tbody");
        foreach (var (rule, count) in tally.Rules) Row($"{rule}  {RuleCatalogue.Find(rule)!.Statement.In(language)}", count);
        page.Close().Close();

        void Row(string name, int count) => page.Open("tr").Element("th", name, ("scope", "row")).Element("td", Plain(count)).Close();
    }

    private void WriteReports(Action<TextWriter> writeRows)
    {
        var caption = HtmlTexts.ReportsCaption.In(language);
        page.Open("div.wide", ("tabindex", "0"), ("role", "group"), ("aria-label", caption));
        page.Open("table.overview").Element("caption", caption).Open("thead").Open("tr");
        foreach (var head in HtmlTexts.OverviewHeads) page.Open("th", ("scope", "col")).Element("button", head.In(language), ("type", "button")).Close();
        page.Close().Close().Open("tbody").Raw(writeRows).Close().Close().Close();
    }

    private static string Plain(int count) => count.ToString(CultureInfo.InvariantCulture);
}
