using Disclosure.Cli.Results.Explaining;
using Disclosure.Cli.Terminal;
using Disclosure.Cli.Texts;
using Disclosure.Forms;
using Disclosure.Manual;
using Disclosure.Messages;
using Disclosure.Repairs.Slips;
using Disclosure.Reports.Problems;
using Disclosure.Results.Texts;
using Disclosure.Rules;
using Disclosure.Rules.Examples;

namespace Disclosure.Cli.Writers.Text;

/// <summary>The rule catalogue for people.</summary>
internal sealed class RulesText(TextPage page, DisplayLanguage language) : IRulesWriter
{
    private const string Gap = "  ";
    private const string Indent = "    ";

    public void WriteAll()
    {
        page.Line(new Piece(CatalogueTexts.Catalogue(RuleCatalogue.Version, RuleCatalogue.Rules.Count).In(language), Tone.Strong));
        var severities = RuleCatalogue.Rules.Max(rule => CellWidth.Of(AuditTexts.Of(rule.DefaultSeverity).In(language)));
        var classes = RuleCatalogue.Rules.Max(rule => CellWidth.Of(RuleTexts.Of(rule.Class).In(language)));
        foreach (var rule in RuleCatalogue.Rules)
        {
            var severity = CellWidth.PadRight(AuditTexts.Of(rule.DefaultSeverity).In(language), severities);
            var kind = CellWidth.PadRight(RuleTexts.Of(rule.Class).In(language), classes);
            page.Hanging(
                CellWidth.Of($"{rule.Id}{Gap}{severity}{Gap}{kind}{Gap}"),
                new Piece(rule.Id, Tone.Strong), Gap, new Piece(severity, Tones.Of(rule.DefaultSeverity)), $"{Gap}{kind}{Gap}", rule.Statement.In(language));
        }

        page.Line();
        page.Line(new Piece(CatalogueTexts.More.In(language), Tone.Faint));
    }

    public void Write(Rule rule)
    {
        List<(BilingualText Label, IReadOnlyList<string> Lines)> rows =
        [
            (RuleTexts.Severity, [AuditTexts.Of(rule.DefaultSeverity).In(language)]),
            (RuleTexts.Class, [RuleTexts.Of(rule.Class).In(language)]),
            (RuleTexts.Editions, [string.Join(Gap, rule.Editions.Select(edition => Form.Of(edition).Name.In(language)))]),
            (AuditTexts.Basis, [rule.Basis.In(language)]),
            RuleLines.Of(rule, Form.All, language),
            (RuleTexts.Thresholds, ThresholdLines.Of(rule, language)),
            (RuleTexts.Message, [rule.Message.Text.In(language)]),
        ];
        if (ExampleLines.Of(rule, RuleCatalogue.Rulebook, language) is { } example)
        {
            rows.Add((RuleTexts.Passes, [.. Of(example.Passing), .. example.Held]));
            rows.Add((RuleTexts.Fails, [.. Of(example.Failing), .. example.Messages]));
        }

        page.Hanging(CellWidth.Of(rule.Id + Gap), new Piece(rule.Id, Tone.Strong), Gap, rule.Statement.In(language));
        rows.RemoveAll(row => row.Lines.Count == 0);
        var labels = rows.Max(row => CellWidth.Of(row.Label.In(language)));
        foreach (var (label, lines) in rows) Write(label.In(language), lines, labels);
    }

    public void Write(Slip slip)
    {
        page.Hanging(CellWidth.Of(slip.Id + Gap), new Piece(slip.Id, Tone.Strong), Gap, slip.Name.In(language));
        var rows = SlipLines.Of(slip, language);
        var labels = rows.Max(row => CellWidth.Of(row.Label.In(language)));
        foreach (var (label, line) in rows) Write(label.In(language), [line], labels);
    }

    public void Write(ProblemKind problem)
    {
        page.Hanging(CellWidth.Of(problem.Code + Gap), new Piece(problem.Code, Tone.Strong), Gap, problem.Example(language));
        Write(RuleTexts.Severity.In(language), [ReadingTexts.Of(problem.Severity).In(language)], CellWidth.Of(RuleTexts.Severity.In(language)));
    }

    private void Write(string label, IReadOnlyList<string> lines, int labels)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            page.Hanging(labels + Indent.Length + Gap.Length, $"{Indent}{CellWidth.PadRight(i == 0 ? label : "", labels)}{Gap}{lines[i]}");
        }
    }

    private IEnumerable<string> Of(ExampleReport example) =>
        example.Changes.Select(change => $"- {change.In(language)}").Prepend(RuleTexts.Example(example).In(language));
}
