using Disclosure.Cli.Output.Explanations;
using Disclosure.Cli.Texts;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Problems;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Rules.Examples;

namespace Disclosure.Cli.Output.Text;

/// <summary>The rule catalogue for people.</summary>
internal static class RulesText
{
    private const string Gap = "  ";
    private const string Indent = "    ";

    public static void WriteAll(Page page, DisplayLanguage language)
    {
        page.Line(new Piece(RuleTexts.Catalogue(RuleCatalogue.Version, RuleCatalogue.Rules.Count).In(language), Tone.Strong));
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
        page.Line(new Piece(RuleTexts.More.In(language), Tone.Faint));
    }

    public static void WriteOne(Page page, DisplayLanguage language, Rule rule)
    {
        List<(BilingualText Label, IReadOnlyList<string> Lines)> rows =
        [
            (RuleTexts.Severity, [AuditTexts.Of(rule.DefaultSeverity).In(language)]),
            (RuleTexts.Class, [RuleTexts.Of(rule.Class).In(language)]),
            (RuleTexts.Editions, [string.Join(Gap, rule.Editions.Select(edition => Form.Of(edition).Name.In(language)))]),
            (AuditTexts.Basis, [rule.Basis.In(language)]),
            rule is LinearRule linear
                ? (RuleTexts.Equations, EquationLines.Of(linear, language))
                : (RuleTexts.Cells, CellLines.Of(rule, language)),
            (RuleTexts.Thresholds, ThresholdLines.Of(rule, language)),
            (RuleTexts.Message, [rule.Message.Text.In(language)]),
        ];
        if (ExampleLines.Of(rule, language) is { } example)
        {
            rows.Add((RuleTexts.Passes, [.. Of(example.Passing, language), .. example.Held]));
            rows.Add((RuleTexts.Fails, [.. Of(example.Failing, language), .. example.Messages]));
        }

        page.Hanging(CellWidth.Of(rule.Id + Gap), new Piece(rule.Id, Tone.Strong), Gap, rule.Statement.In(language));
        rows.RemoveAll(row => row.Lines.Count == 0);
        var labels = rows.Max(row => CellWidth.Of(row.Label.In(language)));
        foreach (var (label, lines) in rows) Write(page, label.In(language), lines, labels);
    }

    /// <summary>Explains a problem of reading.</summary>
    public static void WriteOne(Page page, DisplayLanguage language, ProblemKind problem)
    {
        page.Hanging(CellWidth.Of(problem.Code + Gap), new Piece(problem.Code, Tone.Strong), Gap, problem.Message.Text.In(language));
        Write(page, RuleTexts.Severity.In(language), [ReadingTexts.Of(problem.Severity).In(language)], CellWidth.Of(RuleTexts.Severity.In(language)));
    }

    private static void Write(Page page, string label, IReadOnlyList<string> lines, int labels)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            page.Hanging(labels + Indent.Length + Gap.Length, $"{Indent}{CellWidth.PadRight(i == 0 ? label : "", labels)}{Gap}{lines[i]}");
        }
    }

    private static IEnumerable<string> Of(ExampleReport example, DisplayLanguage language) =>
        example.Changes.Select(change => $"- {change.In(language)}").Prepend(RuleTexts.Example(example).In(language));
}
