using Disclosure.Cli.Texts;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Cli.Output.Text;

/// <summary>The rule catalogue for people.</summary>
internal static class RulesText
{
    private const string Gap = "  ";

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
        (BilingualText Label, string Text)[] rows =
        [
            (RuleTexts.Severity, AuditTexts.Of(rule.DefaultSeverity).In(language)),
            (RuleTexts.Class, RuleTexts.Of(rule.Class).In(language)),
            (RuleTexts.Editions, string.Join(Gap, rule.Editions.Select(edition => Form.Of(edition).Name.In(language)))),
            (AuditTexts.Basis, rule.Basis.In(language)),
            (RuleTexts.Message, rule.Message.Text.In(language)),
        ];
        var labels = rows.Max(row => CellWidth.Of(row.Label.In(language)));
        page.Hanging(CellWidth.Of(rule.Id + Gap), new Piece(rule.Id, Tone.Strong), Gap, rule.Statement.In(language));
        foreach (var (label, text) in rows)
        {
            page.Hanging(labels + 6, $"    {CellWidth.PadRight(label.In(language), labels)}{Gap}{text}");
        }
    }
}
