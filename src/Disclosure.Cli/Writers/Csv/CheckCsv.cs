using System.Text.Json;
using Disclosure.Findings;
using Disclosure.Manual;
using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Results.Files;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Writers.Csv;

/// <summary>
/// The result of <c>check</c> for spreadsheets: a finding a row, a row for each place that was not decided and for each problem in reading, and
/// behind them one for each accepted finding that no longer occurs. For people the heads and words are of the run's language and what is wrong
/// comes first; for programs they keep their names in every language, in the order of the inputs. New columns come behind.
/// </summary>
internal sealed class CheckCsv : ICheckWriter, IDisposable
{
    // The stable name of each column, and what heads it for people.
    private static readonly (string Name, BilingualText Head)[] Heads =
    [
        ("source", XlsxTexts.File), ("authority", XlsxTexts.Authority), ("year", XlsxTexts.Year), ("edition", AuditTexts.Edition),
        ("verdict", AuditTexts.Verdict), ("kind", XlsxTexts.Kind), ("code", XlsxTexts.Code), ("severity", XlsxTexts.Severity), ("class", RuleTexts.Class),
        ("certainty", XlsxTexts.Certainty), ("subject", XlsxTexts.Subject), ("address", AuditTexts.Cells), ("line", ReadingTexts.Line),
        ("left", AuditTexts.Left), ("right", AuditTexts.Right), ("difference", AuditTexts.Gap), ("message", XlsxTexts.Message), ("basis", AuditTexts.Basis),
        ("cells", XlsxTexts.Figures), ("readAsZero", XlsxTexts.ReadAsZero), ("fingerprint", XlsxTexts.Fingerprint),
        ("acceptedReason", XlsxTexts.AcceptedBecause), ("acceptedBy", XlsxTexts.AcceptedBy), ("acceptedDate", XlsxTexts.AcceptedDate),
        ("sheet", XlsxTexts.Sheet), ("cell", XlsxTexts.Cell), ("page", XlsxTexts.Page), ("table", XlsxTexts.Table), ("row", XlsxTexts.Row),
        ("column", XlsxTexts.Column), ("paragraph", XlsxTexts.Paragraph), ("likelyCause", DiagnosisTexts.LikelyCause),
        ("correction", DiagnosisTexts.Correction),
    ];

    private readonly TextWriter target;
    private readonly DisplayLanguage language;
    private readonly bool hasNames;
    private readonly SortedSpool rows = new();

    /// <summary>A table.</summary>
    /// <param name="target">Where it goes.</param>
    /// <param name="language">The language of the run.</param>
    /// <param name="hasNames">Whether its columns bear their stable names, and its cells the words of the JSON.</param>
    public CheckCsv(TextWriter target, DisplayLanguage language, bool hasNames)
    {
        this.target = target;
        this.language = language;
        this.hasNames = hasNames;
        var heads = new CsvRow();
        foreach (var (name, head) in Heads) heads.Text(hasNames ? name : AsHead(head.In(language)));
        target.Write($"{CsvRow.ByteOrderMark}{heads}");
    }

    // The words stand within lines elsewhere.
    private static string AsHead(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    public Action Prepare(CheckedInput input)
    {
        var written = string.Concat((hasNames ? input.Entries : input.EntriesByGravity).Select(entry => Row(input, entry)));
        return () => rows.Write(hasNames ? 0 : (int)input.Gravity, written);
    }

    public void Finish(RunSummary summary)
    {
        rows.CopyTo(target);
        foreach (var entry in summary.Stale) target.Write(Of(entry));
        foreach (var note in summary.Notes)
        {
            target.Write(Note(hasNames ? "note" : SeriesTexts.Notes.In(language), null, note.In(language)).Skip(Heads.Length));
        }

        if (summary.IsInterrupted)
        {
            var kind = hasNames ? "interrupted" : XlsxTexts.Interrupted.In(language);
            target.Write(Note(kind, null, AuditTexts.Interrupted(summary.Tally.Inputs).In(language)).Skip(Heads.Length));
        }

        target.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => rows.Dispose();

    // Severity and certainty belong to a finding; what was not decided has none.
    private CsvRow Row(CheckedInput input, CheckEntry entry) => Begin(input)
        .Text(KindOf(entry))
        .Text(entry.Code)
        .Text(hasNames ? Word(entry.Severity) : entry.Severity is { } severity ? AuditTexts.Of(severity).In(language) : null)
        .Text(hasNames ? Word(entry.Rule?.Class) : entry.Rule is { } rule ? RuleTexts.Of(rule.Class).In(language) : null)
        .Text(hasNames ? Word(entry.Finding?.Certainty) : entry.Finding is { } finding ? XlsxTexts.Of(finding.Certainty).In(language) : null)
        .Text(entry.Subject)
        .Text(entry.Address)
        .Number(entry.Place?.Line)
        .Number(entry.Finding?.Left)
        .Number(entry.Finding?.Right)
        .Number(entry.Finding?.Difference)
        .Text(entry.Message)
        .Text(entry.Basis)
        .Text(Joined(entry.Finding?.Cells.Select(cell => CellPath.Of(cell.Role, cell.Cell))))
        .Text(Joined(entry.Finding?.ReadAsZero.Select(CellPath.Of)))
        .Text(entry.Finding?.Fingerprint)
        .Text(entry.Accepted?.Reason)
        .Text(entry.Accepted?.By)
        .Text(entry.Accepted?.Date?.ToString("O", null))
        .Text(entry.Place?.Sheet)
        .Text(entry.Place?.Cell)
        .Number(entry.Place?.Page)
        .Number(entry.Place?.Table)
        .Number(entry.Place?.Row)
        .Number(entry.Place?.Column)
        .Number(entry.Place?.Paragraph)
        .Text(input.CausesOf(entry))
        .Text(input.CorrectionsOf(entry));

    // What no report has: an accepted finding that no longer occurs.
    private CsvRow Of(AcceptedFinding entry) => Note(hasNames ? "stale" : XlsxTexts.Stale.In(language), entry.Rule, $"{entry.Report}  {entry.Finding}".Trim())
        .Skip(PlaceOf("fingerprint"))
        .Text(entry.Fingerprint)
        .Text(entry.Reason)
        .Text(entry.By)
        .Text(entry.Date?.ToString("O", null))
        .Skip(Heads.Length);

    private static CsvRow Note(string kind, string? code, string message) =>
        new CsvRow().Skip(PlaceOf("kind")).Text(kind).Text(code).Skip(PlaceOf("message")).Text(message);

    private string? KindOf(CheckEntry entry) => hasNames
        ? Word<EntryKind>(entry.Kind)
        : XlsxTexts.KindOf(entry.IsAccepted, entry.Kind == EntryKind.Finding, entry.Kind == EntryKind.Undetermined).In(language);

    private static int PlaceOf(string column) => Array.FindIndex(Heads, head => head.Name == column);

    private CsvRow Begin(CheckedInput input) => new CsvRow()
        .Text(input.Source)
        .Text(input.Reading.Report?.Authority)
        .Number(input.Reading.Report?.Year)
        .Text(hasNames ? input.Reading.Report?.Edition.Key : input.Reading.Report?.Form.Name.In(language))
        .Text(hasNames ? Word(input.Audit?.Verdict) : input.Verdict);

    private static string? Joined(IEnumerable<string>? paths) => paths is null ? null : string.Join(' ', paths);

    private static string? Word<T>(T? value)
        where T : struct, Enum => value is { } known ? JsonNamingPolicy.CamelCase.ConvertName(known.ToString()) : null;
}
