using Disclosure.Cli.Terminal;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Writers.Text;

/// <summary>The lines that say whose report this is, of which year and edition, and where it came from.</summary>
internal static class ReportHead
{
    public static void Write(TextPage page, DisplayLanguage language, string source, AnnualDisclosureReport? report)
    {
        var name = InputTexts.Name(source).In(language);
        if (report is null)
        {
            page.Line(new Piece(name, Tone.Strong));
            return;
        }

        var authority = report.Authority ?? AuditTexts.UnknownAuthority.In(language);
        var year = report.Year is int known ? AuditTexts.Year(known) : AuditTexts.UnknownYear;
        page.Line(new Piece($"{authority}  {year.In(language)}", Tone.Strong), new Piece($"  {name}", Tone.Faint));
        page.Line($"{AuditTexts.Edition.In(language)}  {report.Form.Name.In(language)}", new Piece($"  {report.Form.Instrument.In(language)}", Tone.Faint));
    }
}
