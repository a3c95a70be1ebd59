using Disclosure.Cli.Texts;
using Disclosure.Findings;
using Disclosure.Findings.Acceptance;
using Disclosure.Messages;

namespace Disclosure.Cli.Output.Text;

/// <summary>A finding: the sentence, then its cells in columns, both sides, the difference and the basis.</summary>
internal static class FindingText
{
    private const int Indent = 4;
    private const string Gap = "  ";

    public static void Write(Page page, DisplayLanguage language, Finding finding, AcceptedFinding? accepted, IEnumerable<DetailRow> more)
    {
        var word = (accepted is null ? AuditTexts.Of(finding.Severity) : DiagnosisTexts.Accepted).In(language);
        page.Hanging(Indent, new Piece(word, accepted is null ? Tones.Of(finding.Severity) : Tone.Faint), new Piece($" {finding.RuleId}", Tone.Strong), $"  {finding.Message(language)}");

        var rows = finding.Left is null ? CellRows.Of(finding, language) : EquationRows.Of(finding, language);
        if (finding.Cells.Count == 0 && finding.Place is { } place) rows.Add(new DetailRow(ReadingTexts.Place.In(language), null, PlaceTexts.Of(place).In(language)));
        rows.AddRange(more);
        if (accepted is not null) rows.Add(new DetailRow(DiagnosisTexts.Reason.In(language), null, DiagnosisTexts.Who(accepted.Reason, accepted.By, accepted.Date).In(language)));
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
