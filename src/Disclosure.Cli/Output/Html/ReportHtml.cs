using Disclosure.Cli.Texts;
using Disclosure.Cli.Verbs;
using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Repairs;
using Disclosure.Reports.Problems;
using Disclosure.Rules;

namespace Disclosure.Cli.Output.Html;

/// <summary>One report of the page: its verdict first, then problems in reading, findings, tables, what is accepted and what was not decided.</summary>
internal sealed class ReportHtml(HtmlPage page, DisplayLanguage language, RepairChoice repairs)
{
    private static readonly RuleSeverity[] GravestFirst = [RuleSeverity.Error, RuleSeverity.Warning, RuleSeverity.Info];

    public void Write(CheckedInput input)
    {
        var anchors = new ReportAnchors(input.Number);
        page.Open("section.report", ("id", anchors.Report));
        if (input.Result is not null) page.Element("a.skip", HtmlTexts.SkipToTables.In(language), ("href", $"#{anchors.Tables}"));
        page.Open("h2", ("id", anchors.Heading)).Element("bdi", HtmlTexts.Title(input).In(language)).Close();
        var verdict = input.Result is { } audited ? AuditTexts.Of(audited.Verdict) : AuditTexts.Unread;
        page.Open($"p.verdict {(input.Result is null ? "unread" : input.Result.Verdict.ToString().ToLowerInvariant())}");
        page.Element("strong", $"{AuditTexts.Verdict.In(language)} {verdict.In(language)}");
        if (input.Result is { } known) page.Text($"  {HtmlTexts.Counts(known).In(language)}");
        page.Close();
        page.Open("p.source").Element("bdi", InputTexts.Name(input.Source).In(language)).Text($"  {input.Reading.Report?.Form.Name.In(language)}").Close();
        WriteProblems(input.Reading.Problems);
        if (input.Result is { } result) Write(result, anchors);
        page.Close();
    }

    private void Write(AuditResult result, ReportAnchors anchors)
    {
        var diagnoses = result.Diagnoses.ToDictionary(diagnosis => diagnosis.Findings[0]);
        var echoes = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        var echoesOf = diagnoses.ToDictionary(pair => pair.Key, pair => pair.Value.Findings.Skip(1).Where(echo => IsAccepted(echo) == IsAccepted(pair.Key) && echoes.Add(echo)).ToList());
        var found = diagnoses.Count > 0 && repairs != RepairChoice.None && result.Verdict != RuleVerdict.NotApplicable ? result.Repairs() : null;
        var told = new HashSet<RepairPart>();
        var findings = new FindingHtml(page, anchors, language, result);
        var heads = GravestFirst.SelectMany(severity => result.Findings.Where(finding => finding.Severity == severity && !echoes.Contains(finding))).ToLookup(IsAccepted);

        Section(HtmlTexts.Findings, heads[false]);
        page.Element("h3", HtmlTexts.Tables.In(language), ("id", anchors.Tables));
        if (result.Findings.Any(finding => finding.Cells.Count > 0)) page.Element("p.legend", HtmlTexts.Legend.In(language)).Element("p.legend handling", HtmlTexts.Handling.In(language));
        new TableHtml(page, anchors, language, result, Suspects(found)).Write();
        Section(HtmlTexts.AcceptedFindings, heads[true]);
        if (result.Undetermined.Count > 0) WriteUndetermined(result);

        // An echo stands below the first finding of its diagnosis, once, and only where both are accepted or neither is.
        bool IsAccepted(Finding finding) => result.Accepted.For(finding) is not null;

        void Section(BilingualText head, IEnumerable<Finding> each)
        {
            if (each.Any()) page.Element("h3", head.In(language));
            foreach (var finding in each)
            {
                var diagnosis = diagnoses.GetValueOrDefault(finding);
                findings.Write(finding, diagnosis?.Hints ?? [], echoesOf.GetValueOrDefault(finding) ?? [], diagnosis is null ? [] : [.. found?.PartsOf(diagnosis).Where(told.Add) ?? []], repairs == RepairChoice.All);
            }
        }
    }

    // The cells that the best repairs change.
    private static HashSet<FormCell> Suspects(RepairResult? found) =>
        [.. found?.Parts.SelectMany(part => part.Repairs.Where(repair => repair.Rank == 1)).SelectMany(repair => repair.Edits).Select(edit => edit.Cell) ?? []];

    private void WriteProblems(IReadOnlyList<ReadingProblem> problems)
    {
        if (problems.Count == 0) return;
        page.Element("h3", AuditTexts.Problems.In(language)).Open("ul");
        foreach (var problem in problems)
        {
            var word = AuditTexts.Of(problem.Kind.Severity == ProblemSeverity.Error ? RuleSeverity.Error : RuleSeverity.Warning).In(language);
            var place = problem.Place is { } at ? $"{PlaceTexts.Of(at).In(language)}  " : "";
            page.Element("li", $"{word} {problem.Code}  {place}{problem.Message(language)}");
        }

        page.Close();
    }

    private void WriteUndetermined(AuditResult result)
    {
        page.Element("h3", AuditTexts.Undetermined(result.Undetermined.Count).In(language)).Open("ul");
        foreach (var rule in result.Undetermined.GroupBy(answer => answer.Rule.Id))
        {
            var subjects = rule.Select(answer => SubjectTexts.Of(answer.Subject, result.Report.Form).In(language));
            page.Element("li", $"{rule.Key} {rule.First().Rule.Statement.In(language)}  {string.Join(DiagnosisTexts.Separator.In(language), subjects)}");
        }

        page.Close();
    }
}
