using Disclosure.Cli.Texts;
using Disclosure.Findings;
using Disclosure.Messages;

namespace Disclosure.Cli.Output.Text;

/// <summary>What could not be decided: each rule with the rows, columns or groups in question.</summary>
internal static class UndeterminedText
{
    private const int NamedAtMost = 6;

    public static void Write(Page page, DisplayLanguage language, AuditResult result)
    {
        page.Line();
        page.Line(new Piece(AuditTexts.Undetermined(result.Undetermined.Count).In(language), Tone.Strong));
        foreach (var rule in result.Undetermined.GroupBy(answer => answer.Rule.Id))
        {
            var subjects = rule.Select(answer => SubjectTexts.Of(answer.Subject, result.Report.Form).In(language)).ToList();
            var named = string.Join(language == DisplayLanguage.Chinese ? "；" : "; ", subjects.Take(NamedAtMost));
            var rest = subjects.Count <= NamedAtMost ? "" : $" {AuditTexts.InAll(subjects.Count, "处", "places").In(language)}";
            var lead = $"    {rule.Key}  ";
            page.Hanging(lead.Length, lead, named + rest);
        }
    }
}
