using Disclosure.Cli.Terminal;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Writers.Text;

/// <summary>A finding: the sentence, then its cells in columns, both sides, the difference and the basis.</summary>
internal static class FindingText
{
    private const int Indent = 4;
    private const string Gap = "  ";

    public static void Write(TextPage page, DisplayLanguage language, CheckEntry entry, IEnumerable<DetailRow> more, CheckedInput? input = null)
    {
        var finding = entry.Finding!;
        var word = entry.IsAccepted
            ? new Piece(DiagnosisTexts.Accepted.In(language), Tone.Faint)
            : new Piece(AuditTexts.Of(finding.Severity).In(language), Tones.Of(finding.Severity));
        page.Hanging(Indent, word, new Piece($" {entry.Code}", Tone.Strong), $"  {(finding.Left is null ? entry.Message : finding.Sentence(language))}");

        Predicate<FormCell> isSuspect = cell => input?.IsSuspect(cell, entry) == true;
        var rows = finding.Left is null ? CellRows.Of(finding, language) : EquationRows.Of(finding, isSuspect, language);
        if ((finding.Cells.Count == 0 || finding.Passage is not null)
            && entry.Place is { } place) rows.Add(Row(ReadingTexts.Place, PlaceTexts.Of(place).In(language)));
        rows.AddRange(more);
        if (entry.Accepted is { } accepted) rows.Add(Row(DiagnosisTexts.Reason, DiagnosisTexts.Why(accepted)));
        rows.Add(Row(AuditTexts.Basis, entry.Basis!));
        var labels = rows.Max(row => CellWidth.Of(row.Label));
        var figures = rows.Max(row => CellWidth.Of(row.Figure ?? ""));
        foreach (var row in rows) Write(page, row, labels, figures);

        DetailRow Row(BilingualText label, string text) => new(label.In(language), null, text);
    }

    private static void Write(TextPage page, DetailRow row, int labels, int figures)
    {
        var lead = new string(' ', Indent) + CellWidth.PadRight(row.Label, labels) + Gap;
        if (row.Figure is not null) lead += CellWidth.PadLeft(row.Figure, figures) + Gap;
        var text = new Piece(row.Text, row.Figure is null ? Tone.Faint : Tone.Plain);
        page.Hanging(CellWidth.Of(lead), lead, text, new Piece(row.Note, Tone.Faint));
    }
}
