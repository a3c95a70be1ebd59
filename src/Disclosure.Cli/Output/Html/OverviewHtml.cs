using System.Globalization;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Cli.Output.Html;

/// <summary>The overview of a batch: how many reports got which verdict, which rules failed how often, and every report with a link.</summary>
internal sealed class OverviewHtml(HtmlPage page, DisplayLanguage language)
{
    /// <summary>Writes the row of one report.</summary>
    public static void WriteRow(HtmlPage page, CheckedInput input, DisplayLanguage language)
    {
        var tally = new CheckTally();
        tally.Add(input);
        page.Open("tr").Open("th", ("scope", "row")).Element("a", HtmlTexts.Title(input).In(language), ("href", $"#{new ReportAnchors(input.Number).Report}")).Close();
        page.Element("td.text", (input.Result is { } result ? AuditTexts.Of(result.Verdict) : AuditTexts.Unread).In(language));

        // Of a report that was not read no number of findings is known, not even none.
        foreach (var count in (int[])[tally[RuleSeverity.Error], tally[RuleSeverity.Warning], tally[RuleSeverity.Info], tally.Accepted]) page.Element("td", input.Result is null ? "" : Plain(count));
        page.Element("td.text file", InputTexts.Name(input.Source).In(language)).Close();
    }

    /// <summary>Writes the overview, where there is more than one input, and the accepted findings that no report has.</summary>
    /// <param name="summary">What stands below all reports.</param>
    /// <param name="writeRows">Writes the rows of all reports.</param>
    public void Write(CheckSummary summary, Action<TextWriter> writeRows)
    {
        var tally = summary.Tally;
        if (summary.IsInterrupted) page.Element("p.verdict unread", AuditTexts.Interrupted(tally.Inputs).In(language));
        if (tally.Inputs > 1)
        {
            page.Open("section").Element("h2", HtmlTexts.Overview.In(language));
            page.Element("p", $"{AuditTexts.Summary(tally.Inputs).In(language)}{HtmlTexts.Colon.In(language)}{AuditTexts.Counts(tally[RuleSeverity.Error], tally[RuleSeverity.Warning], tally[RuleSeverity.Info]).In(language)}");
            WriteCounts(tally);
            WriteReports(writeRows);
            page.Close();
        }

        if (summary.Stale.Count == 0) return;
        page.Open("section").Element("h2", DiagnosisTexts.Stale.In(language)).Open("ul");
        foreach (var entry in summary.Stale) page.Element("li", $"{entry.Rule} {entry.Fingerprint}  {entry.Report}  {entry.Finding}");
        page.Close().Close();
    }

    private void WriteCounts(CheckTally tally)
    {
        page.Open("table.counts").Element("caption", HtmlTexts.CountsCaption.In(language)).Open("tbody");
        foreach (var verdict in Enum.GetValues<RuleVerdict>().Where(verdict => tally[verdict] > 0)) Row(AuditTexts.Of(verdict).In(language), tally[verdict]);
        if (tally.Unread > 0) Row(AuditTexts.Unread.In(language), tally.Unread);
        page.Close().Open("tbody");
        foreach (var (rule, count) in tally.Rules) Row($"{rule}  {RuleCatalogue.Find(rule)!.Statement.In(language)}", count);
        page.Close().Close();

        void Row(string name, int count) => page.Open("tr").Element("th", name, ("scope", "row")).Element("td", Plain(count)).Close();
    }

    private void WriteReports(Action<TextWriter> writeRows)
    {
        page.Open("div.wide", ("tabindex", "0"), ("role", "group"), ("aria-label", HtmlTexts.ReportsCaption.In(language))).Open("table.overview").Element("caption", HtmlTexts.ReportsCaption.In(language)).Open("thead").Open("tr");
        foreach (var head in HtmlTexts.OverviewHeads) page.Open("th", ("scope", "col")).Element("button", head.In(language), ("type", "button")).Close();
        page.Close().Close().Open("tbody").Raw(writeRows).Close().Close().Close();
    }

    private static string Plain(int count) => count.ToString(CultureInfo.InvariantCulture);
}
