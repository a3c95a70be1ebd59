using Disclosure.Messages;
using Disclosure.Repairs;
using Disclosure.Results.Checking;
using Disclosure.Results.Texts;
using Disclosure.Rules;

namespace Disclosure.Results.Html;

/// <summary>One report of the page: its verdict first, then problems in reading, findings, tables, what is accepted and what was not decided.</summary>
internal sealed class ReportHtml(HtmlPage page, DisplayLanguage language)
{
    /// <summary>The number by which a repair is applied on the spot, and null for one that cannot be; null where none can.</summary>
    public Func<Repair, int?>? NumberOf { get; init; }

    public void Write(CheckedInput input)
    {
        var anchors = new ReportAnchors(input.Number);
        page.Open("section.report", ("id", anchors.Report));
        if (input.Audit is not null) page.Element("a.skip", HtmlTexts.SkipToTables.In(language), ("href", $"#{anchors.Tables}"));
        page.Open("h2", ("id", anchors.Heading)).Element("bdi", input.Title).Close();
        page.Open($"p.verdict {input.Audit?.Verdict.ToString().ToLowerInvariant() ?? "unread"}");
        page.Element("strong", $"{AuditTexts.Verdict.In(language)} {input.Verdict}");
        if (input.Audit is not null) page.Text($"  {CountsOf(input)}");
        page.Close();
        page.Open("p.source").Element("bdi", input.Name).Text($"  {input.Reading.Report?.Form.Name.In(language)}").Close();
        if (input.PriorTitle is { } prior) page.Open("p.source").Text($"{SeriesTexts.HeldAgainst.In(language)}  ").Element("bdi", prior).Close();
        WriteProblems(input.Problems);
        if (input.Advice is { } advice) page.Element("p", advice.In(language));
        if (input.Audit is not null) WriteAudit(input, anchors);
        page.Close();
    }

    /// <summary>Writes a line for a report with nothing wrong, below it what is to be known of it.</summary>
    public void WriteLine(CheckedInput input)
    {
        page.Open("li", ("id", new ReportAnchors(input.Number).Report)).Element("bdi", input.Title).Text($"  {input.Verdict}  ").Element("bdi", input.Name);
        if (input.Findings.Count + input.Problems.Count > 0)
        {
            page.Open("ul");
            foreach (var entry in EntryGroups.InOrder(input.Findings, entry => entry))
            {
                page.Element("li", $"{HtmlMarks.WordOf(entry).In(language)} {entry.Code}  {entry.Message}");
            }

            foreach (var entry in input.Problems) page.Element("li", ProblemOf(entry));
            page.Close();
        }

        page.Close();
    }

    private string CountsOf(CheckedInput input)
    {
        List<BilingualText> counts = [input.Tally.Counts, DiagnosisTexts.AcceptedCount(input.Tally.Accepted)];
        if (input.Undetermined.Count > 0) counts.Add(AuditTexts.Undecided(input.Undetermined.Count));
        return string.Join(AuditTexts.Comma.In(language), counts.Select(count => count.In(language)));
    }

    private void WriteAudit(CheckedInput input, ReportAnchors anchors)
    {
        var findings = new FindingHtml(page, anchors, language, input.ShownRepairs == RepairChoice.All, NumberOf);
        Write(HtmlTexts.Findings, input.Groups.Where(group => !group.Leader.IsAccepted), findings);
        page.Element("h3", HtmlTexts.Tables.In(language), ("id", anchors.Tables));
        if (input.Findings.Any(entry => entry.Finding!.Cells.Count > 0))
        {
            page.Element("p.legend", HtmlTexts.Legend.In(language)).Element("p.legend handling", HtmlTexts.Handling.In(language));
        }

        new TableHtml(page, anchors, language, input).Write();
        Write(HtmlTexts.AcceptedFindings, input.Groups.Where(group => group.Leader.IsAccepted), findings);
        if (input.Undetermined.Count > 0) WriteUndetermined(input.Undetermined);
    }

    private void Write(BilingualText head, IEnumerable<EntryGroup> groups, FindingHtml findings)
    {
        if (groups.Any()) page.Element("h3", head.In(language));
        foreach (var group in groups) findings.Write(group);
    }

    private void WriteProblems(IReadOnlyList<CheckEntry> problems)
    {
        if (problems.Count == 0) return;
        page.Element("h3", AuditTexts.Problems.In(language)).Open("ul");
        foreach (var problem in problems) page.Element("li", ProblemOf(problem));
        page.Close();
    }

    private string ProblemOf(CheckEntry problem)
    {
        var word = AuditTexts.Of(problem.Severity ?? RuleSeverity.Warning).In(language);
        var place = problem.Place is { } at ? $"{PlaceTexts.Of(at).In(language)}  " : "";
        return $"{word} {problem.Code}  {place}{problem.Message}";
    }

    private void WriteUndetermined(IReadOnlyList<CheckEntry> entries)
    {
        page.Element("h3", AuditTexts.Undetermined(entries.Count).In(language)).Open("ul");
        foreach (var fault in entries.Where(entry => entry.Fault is not null)) page.Element("li", $"{fault.Code} {fault.Message}");
        foreach (var rule in entries.Where(entry => entry.Fault is null).GroupBy(entry => entry.Code))
        {
            var subjects = string.Join(DiagnosisTexts.Separator.In(language), rule.Select(entry => entry.Address));
            page.Element("li", $"{rule.Key} {rule.First().Rule!.Statement.In(language)}  {subjects}");
        }

        page.Close();
    }
}
