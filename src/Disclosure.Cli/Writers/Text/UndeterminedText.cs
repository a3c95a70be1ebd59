using Disclosure.Cli.Terminal;
using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Writers.Text;

/// <summary>What could not be decided: each rule with the rows, columns or groups in question.</summary>
internal static class UndeterminedText
{
    private const int NamedAtMost = 6;
    private const string Indent = "    ";

    public static void Write(TextPage page, DisplayLanguage language, IReadOnlyList<CheckEntry> entries)
    {
        page.Line();
        page.Line(new Piece(AuditTexts.Undetermined(entries.Count).In(language), Tone.Strong));
        foreach (var fault in entries.Where(entry => entry.Fault is not null)) page.Hanging(Indent.Length, $"{Indent}{fault.Code}  {fault.Message}");
        foreach (var rule in entries.Where(entry => entry.Fault is null).GroupBy(entry => entry.Code))
        {
            var named = string.Join(DiagnosisTexts.Separator.In(language), rule.Take(NamedAtMost).Select(entry => entry.Address));
            var rest = rule.Count() <= NamedAtMost ? "" : $" {AuditTexts.InAll(rule.Count(), "处", "places").In(language)}";
            var lead = $"{Indent}{rule.Key}  ";
            page.Hanging(lead.Length, lead, named + rest);
        }
    }
}
