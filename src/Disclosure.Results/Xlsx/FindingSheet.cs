using Disclosure.Findings;
using Disclosure.Manual;
using Disclosure.Messages;
using Disclosure.Reports.Dossiers;
using Disclosure.Results.Checking;
using Disclosure.Results.Texts;

namespace Disclosure.Results.Xlsx;

/// <summary>
/// The sheet that has every finding, every place that was not decided and every problem in reading as a row, report by report,
/// the gravest first.
/// </summary>
internal sealed class FindingSheet(RowLooks looks, DisplayLanguage language) : IDisposable
{
    private static readonly SheetColumn[] Columns =
    [
        new(XlsxTexts.Number, 5), new(XlsxTexts.Report, 14), new(XlsxTexts.File, 14), new(XlsxTexts.Kind, 8), new(XlsxTexts.Severity, 7),
        new(XlsxTexts.Code, 7), new(XlsxTexts.Message, 40), new(AuditTexts.Left, 7), new(AuditTexts.Right, 7), new(AuditTexts.Gap, 7),
        new(AuditTexts.Cells, 19), new(DiagnosisTexts.LikelyCause, 22),
        new(DiagnosisTexts.Correction, 20), new(XlsxTexts.AcceptedBecause, 10), new(AuditTexts.Basis, 40, IsPrinted: false),
        new(RuleTexts.Class, 10, IsPrinted: false), new(XlsxTexts.Certainty, 14, IsPrinted: false), new(XlsxTexts.Figures, 40, IsPrinted: false),
        new(XlsxTexts.ReadAsZero, 40, IsPrinted: false), new(XlsxTexts.Fingerprint, 20, IsPrinted: false),
    ];

    /// <summary>The rows.</summary>
    public RowSheet Rows { get; } = new(Columns, looks, language);

    /// <summary>The rows of an input as markup. Thread-safe.</summary>
    public IReadOnlyList<string> Of(CheckedInput input) =>
    [
        .. input.EntriesByGravity.Select(entry => Row(input, entry)),
    ];

    /// <summary>Adds an accepted finding that no report has any more.</summary>
    public void Add(AcceptedFinding stale) => Rows.Add(Rows.Row(
        null, stale.Report, null, XlsxTexts.Stale.In(language), null, stale.Rule, stale.Finding, null, null, null, null, null, null, Why(stale),
        null, null, null, null, null, stale.Fingerprint));

    /// <inheritdoc/>
    public void Dispose() => Rows.Dispose();

    private string Row(CheckedInput input, CheckEntry entry)
    {
        var finding = entry.Finding;
        return Rows.Row(
            input.Number, input.Title, input.Name,
            XlsxTexts.KindOf(entry.IsAccepted, entry.Kind == EntryKind.Finding, entry.Kind == EntryKind.Undetermined).In(language),
            entry.Severity is { } severity ? AuditTexts.Of(severity).In(language) : null,
            entry.Code, entry.Message, finding?.Left, finding?.Right, finding?.Difference, PlaceOf(entry),
            input.CausesOf(entry), input.CorrectionsOf(entry), Why(entry.Accepted),
            entry.Basis, entry.Rule is { } rule ? RuleTexts.Of(rule.Class).In(language) : null,
            finding is null ? null : XlsxTexts.Of(finding.Certainty).In(language), Names(finding?.Cells.Select(cell => cell.Name)),
            Names(finding?.ReadAsZero.Select(cell => ReportNames.Of(cell, input.Audit!.Dossier))), finding?.Fingerprint);
    }

    // Below each other: what it is about in the form's words, and where that stands in the document.
    private string PlaceOf(CheckEntry entry)
    {
        var place = entry.Place is { } at ? PlaceTexts.Exact(at).In(language) : null;
        return string.Join('\n', new[] { entry.Address, place }.OfType<string>());
    }

    private string? Names(IEnumerable<BilingualText>? cells) =>
        cells is null ? null : string.Join(DiagnosisTexts.Separator.In(language), cells.Select(cell => cell.In(language)));

    private static string? Why(AcceptedFinding? accepted) => accepted is null ? null : DiagnosisTexts.Why(accepted);
}
