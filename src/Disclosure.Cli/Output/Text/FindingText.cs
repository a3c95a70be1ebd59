using Disclosure.Cli.Texts;
using Disclosure.Findings;
using Disclosure.Messages;

namespace Disclosure.Cli.Output.Text;

/// <summary>A finding: the sentence, then its cells in columns, both sides, the difference and the basis.</summary>
internal static class FindingText
{
    private const int Indent = 4;
    private const string Gap = "  ";

    public static void Write(Page page, DisplayLanguage language, Finding finding)
    {
        var word = AuditTexts.Of(finding.Severity).In(language);
        page.Hanging(Indent, new Piece(word, Tones.Of(finding.Severity)), new Piece($" {finding.RuleId}", Tone.Strong), $"  {finding.Message(language)}");

        var rows = finding.Left is null ? CellRows.Of(finding, language) : EquationRows.Of(finding, language);
        rows.Add(new DetailRow(AuditTexts.Basis.In(language), null, finding.Basis.In(language)));
        var labels = rows.Max(row => CellWidth.Of(row.Label));
        var figures = rows.Max(row => CellWidth.Of(row.Figure ?? ""));
        foreach (var row in rows) Write(page, row, labels, figures);
    }

    private static void Write(Page page, DetailRow row, int labels, int figures)
    {
        var lead = new string(' ', Indent) + CellWidth.PadRight(row.Label, labels) + Gap;
        if (row.Figure is not null) lead += CellWidth.PadLeft(row.Figure, figures) + Gap;
        page.Hanging(CellWidth.Of(lead), lead, new Piece(row.Text, row.Figure is null ? Tone.Faint : Tone.Plain), new Piece(row.Note, Tone.Faint));
    }
}
