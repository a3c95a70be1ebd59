using System.Globalization;
using Disclosure.Cli.Texts;
using Disclosure.Findings.Acceptance;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Cli.Output.Html;

/// <summary>The overview of a batch: how many reports got which verdict, which rules failed how often, and every report with a link. Not thread-safe.</summary>
internal sealed class OverviewHtml(DisplayLanguage language)
{
    private readonly List<OverviewRow> rows = [];
    private readonly SortedDictionary<string, int> rules = new(StringComparer.Ordinal);

    /// <summary>Counts an input.</summary>
    public void Add(CheckedInput input)
    {
        rows.Add(OverviewRow.Of(input, language));
        foreach (var finding in input.Result?.Findings ?? [])
        {
            if (input.Result!.Accepted.For(finding) is null) rules[finding.RuleId] = rules.GetValueOrDefault(finding.RuleId) + 1;
        }
    }

    /// <summary>Writes the overview, where there is more than one input, and the accepted findings that no report has.</summary>
    public void Write(HtmlPage page, CheckTally tally, IReadOnlyList<AcceptedFinding> stale)
    {
        if (rows.Count > 1)
        {
            page.Open("section").Element("h2", HtmlTexts.Overview.In(language));
            page.Element("p", $"{AuditTexts.Summary(tally.Inputs).In(language)}  {AuditTexts.Counts(tally[RuleSeverity.Error], tally[RuleSeverity.Warning], tally[RuleSeverity.Info]).In(language)}");
            WriteCounts(page, tally);
            WriteReports(page);
            page.Close();
        }

        if (stale.Count == 0) return;
        page.Open("section").Element("h2", DiagnosisTexts.Stale.In(language)).Open("ul");
        foreach (var entry in stale) page.Element("li", $"{entry.Rule} {entry.Fingerprint}  {entry.Report}  {entry.Finding}");
        page.Close().Close();
    }

    private void WriteCounts(HtmlPage page, CheckTally tally)
    {
        page.Open("table").Open("tbody");
        foreach (var verdict in Enum.GetValues<RuleVerdict>().Where(verdict => tally[verdict] > 0)) Row(AuditTexts.Of(verdict).In(language), tally[verdict]);
        if (tally.Unread > 0) Row(AuditTexts.Unread.In(language), tally.Unread);
        page.Close().Open("tbody");
        foreach (var (rule, count) in rules) Row($"{rule}  {RuleCatalogue.Find(rule)!.Statement.In(language)}", count);
        page.Close().Close();

        void Row(string name, int count) => page.Open("tr").Element("th", name, ("scope", "row")).Element("td", Plain(count)).Close();
    }

    private void WriteReports(HtmlPage page)
    {
        page.Open("div.wide", ("tabindex", "0"), ("role", "group"), ("aria-label", HtmlTexts.Overview.In(language))).Open("table.overview").Open("thead").Open("tr");
        foreach (var head in HtmlTexts.OverviewHeads) page.Open("th", ("scope", "col")).Element("button", head.In(language), ("type", "button")).Close();
        page.Close().Close().Open("tbody");
        foreach (var (row, place) in rows.Select((row, place) => (row, place)))
        {
            page.Open("tr").Open("td.text").Element("a", row.Title, ("href", $"#{new ReportAnchors(place + 1).Report}")).Close();
            page.Element("td.text", row.Source).Element("td.text", row.Verdict);
            foreach (var count in row.Counts) page.Element("td", Plain(count));
            page.Close();
        }

        page.Close().Close().Close();
    }

    private static string Plain(int count) => count.ToString(CultureInfo.InvariantCulture);
}
