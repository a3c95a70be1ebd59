using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Repairs.Slips;
using Disclosure.Reports.Claims.Guards;
using Disclosure.Reports.Claims.Patterns;
using Disclosure.Reports.Problems;
using Disclosure.Rules;
using Disclosure.Rules.Examples;

namespace Disclosure.Manual;

/// <summary>
/// Writes the manual of a rulebook: an overview, then a chapter a rule, then the slips, the problems of reading, and the reports from
/// which the examples are made.
/// </summary>
/// <param name="page">Where it is written.</param>
/// <param name="rulebook">The rulebook.</param>
/// <param name="forms">The editions, oldest first.</param>
/// <param name="language">The language of the manual.</param>
internal sealed class ManualWriter(MarkdownPage page, Rulebook rulebook, IReadOnlyList<Form> forms, DisplayLanguage language)
{
    private const int TopLevel = 1;
    private const int ChapterLevel = 2;

    /// <summary>Writes the manual of all rules.</summary>
    public void WriteAll()
    {
        page.Heading(TopLevel, ManualTexts.Title.In(language));
        page.Paragraph(ManualTexts.Introduction(rulebook.Version, rulebook.Rules.Count).In(language));
        page.List(ManualTexts.Reading.Select(text => text.In(language)));
        page.Table(
            [ManualTexts.Id.In(language), RuleTexts.Class.In(language), RuleTexts.Severity.In(language), RuleTexts.Statement.In(language)],
            rulebook.Rules.Select(rule => new[] { Link(rule), Class(rule), Severity(rule), Text(rule.Statement) }));
        foreach (var rule in rulebook.Rules) Write(rule);
        page.Heading(ChapterLevel, ManualTexts.Claims.In(language));
        page.Paragraph(ManualTexts.AboutClaims.In(language));
        WriteClaims();
        page.Heading(ChapterLevel, ManualTexts.Slips.In(language));
        page.Paragraph(ManualTexts.AboutSlips.In(language));
        WriteSlips(SlipCatalogue.All);
        page.Heading(ChapterLevel, ManualTexts.Problems.In(language));
        page.Paragraph(ManualTexts.AboutProblems.In(language));
        WriteProblems(ProblemCatalogue.All);
        page.Heading(ChapterLevel, ManualTexts.BalancedReports.In(language));
        foreach (var example in forms.Select(ExampleReport.Of)) ReportTables.Write(page, language, example.Report);
    }

    /// <summary>Writes a slip as a table of one row.</summary>
    public void Write(Slip slip) => WriteSlips([slip]);

    /// <summary>Writes a problem of reading as a table of one row.</summary>
    public void Write(ProblemKind problem) => WriteProblems([problem]);

    /// <summary>Writes the chapter of one rule.</summary>
    public void Write(Rule rule)
    {
        page.Heading(ChapterLevel, rule.Id);
        page.Paragraph(Text(rule.Statement));
        var (label, lines) = RuleLines.Of(rule, forms, language);
        var editions = forms.Where(rule.AppliesTo).Select(form => form.Name.In(language));
        page.List(
        [
            Item(RuleTexts.Class, Class(rule)),
            Item(RuleTexts.Severity, Severity(rule)),
            Item(RuleTexts.Basis, Text(rule.Basis)),
            Item(RuleTexts.Editions, string.Join(RuleTexts.Or.In(language), editions)),
            .. lines.Select(line => Item(label, MarkdownPage.Plain(line))),
            .. ThresholdLines.Of(rule, language).Select(line => Item(RuleTexts.Thresholds, MarkdownPage.Plain(line))),
            Item(RuleTexts.Message, $"`{rule.Message.Text.In(language)}`"),
        ]);
        if (ExampleLines.Of(rule, rulebook, language) is { } example) Write(example);
    }

    // Sentences are those of Chinese reports in either language.
    private void WriteClaims()
    {
        page.Table(
            [ManualTexts.Id.In(language), ManualTexts.Says.In(language), ManualTexts.Readings.In(language), ManualTexts.IsRead.In(language),
                ManualTexts.IsNotRead.In(language)],
            PatternCatalogue.All.Select(pattern => new[]
            {
                pattern.Id, Text(pattern.Says), MarkdownPage.Plain(string.Join(", ", ReadingsOf(pattern))), MarkdownPage.Plain(pattern.Example),
                MarkdownPage.Plain(pattern.Counterexample),
            }));
        page.Paragraph(ManualTexts.AboutGuards.In(language));
        page.Table(
            [ManualTexts.Id.In(language), ManualTexts.Because.In(language), ManualTexts.IsNotRead.In(language), ManualTexts.IsRead.In(language)],
            GuardCatalogue.All.Select(guard => new[] { guard.Id, Text(guard.Because), MarkdownPage.Plain(guard.Example), MarkdownPage.Plain(guard.Without) }));
    }

    private static IEnumerable<string> ReadingsOf(ClaimPattern pattern) =>
        Topics.Single(pattern.Topic).SelectMany(pattern.Readings).Select(reading => reading.Key).Distinct();

    private void WriteSlips(IReadOnlyList<Slip> slips) => page.Table(
        [ManualTexts.Id.In(language), ManualTexts.Slip.In(language), RuleTexts.Suspected.In(language), RuleTexts.Undone.In(language)],
        slips.Select(slip => new[] { slip.Id, Text(slip.Name), Text(slip.Sign), Text(slip.Message) }));

    private void WriteProblems(IReadOnlyList<ProblemKind> problems) => page.Table(
        [ManualTexts.Id.In(language), RuleTexts.Severity.In(language), RuleTexts.Message.In(language)],
        problems.Select(problem => new[] { problem.Code, RuleTexts.Of(problem.Severity).In(language), Text(problem.Message.Text) }));

    private void Write(ExampleLines example)
    {
        WriteReport(ManualTexts.PassingExample, example.Passing, example.Held);
        WriteReport(ManualTexts.FailingExample, example.Failing, []);
        page.Paragraph($"{ManualTexts.Messages.In(language)}{RuleTexts.Colon(language).TrimEnd()}");
        page.Quotation(example.Messages.Select(MarkdownPage.Plain));
    }

    private void WriteReport(BilingualText heading, ExampleReport example, IReadOnlyList<string> held)
    {
        page.Paragraph(Item(heading, RuleTexts.Example(example).In(language)));
        var items = example.Changes.Select(change => Text(change)).Concat(held.Select(MarkdownPage.Plain)).ToList();
        if (items.Count > 0) page.List(items);
    }

    private static string Link(Rule rule) => $"[{rule.Id}](#{rule.Id.ToLowerInvariant()})";

    private string Item(BilingualText label, string text) => $"**{label.In(language)}**{RuleTexts.Colon(language)}{text}";

    private string Class(Rule rule) => RuleTexts.Of(rule.Class).In(language);

    private string Severity(Rule rule) => RuleTexts.Of(rule.DefaultSeverity).In(language);

    private string Text(MessageTemplate? template) => template is null ? "" : Text(template.Text);

    private string Text(BilingualText text) => MarkdownPage.Plain(text.In(language));
}
