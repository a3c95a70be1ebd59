using System.Text.Json;
using Disclosure.Cli.Results.Checking;
using Disclosure.Cli.Texts;
using Disclosure.Findings;
using Disclosure.Messages;

namespace Disclosure.Cli.Writers.Csv;

/// <summary>
/// The result of <c>check</c> for spreadsheets: a finding a row, a row for each place that was not decided and for each problem in reading, and
/// behind them one for each accepted finding that no longer occurs. The columns keep their names and their order in every language; new ones
/// come behind.
/// </summary>
internal sealed class CheckCsv : ICheckWriter
{
    private static readonly string[] Columns =
    [
        "source", "authority", "year", "edition", "verdict", "kind", "code", "severity", "class", "certainty", "subject", "address", "line",
        "left", "right", "difference", "message", "basis", "cells", "readAsZero", "fingerprint", "acceptedReason", "acceptedBy", "acceptedDate",
        "sheet", "cell", "page", "table", "row", "column", "paragraph",
    ];

    private readonly TextWriter target;
    private readonly DisplayLanguage language;

    public CheckCsv(TextWriter target, DisplayLanguage language)
    {
        this.target = target;
        this.language = language;
        var heads = new CsvRow();
        foreach (var column in Columns) heads.Text(column);
        target.Write($"{CsvRow.ByteOrderMark}{heads}");
    }

    public Action Prepare(CheckedInput input)
    {
        var rows = string.Concat(input.Entries.Select(entry => Row(input, entry)));
        return () => target.Write(rows);
    }

    public void Finish(RunSummary summary)
    {
        foreach (var entry in summary.Stale) target.Write(Of(entry));
        if (summary.IsInterrupted) target.Write(Note("interrupted", null, AuditTexts.Interrupted(summary.Tally.Inputs).In(language)).Skip(Columns.Length));
        target.Flush();
    }

    // Severity and certainty belong to a finding; what was not decided has none.
    private static CsvRow Row(CheckedInput input, CheckEntry entry) => Begin(input)
        .Text(Word<EntryKind>(entry.Kind))
        .Text(entry.Code)
        .Text(Word(entry.Severity))
        .Text(Word(entry.Rule?.Class))
        .Text(Word(entry.Finding?.Certainty))
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
        .Number(entry.Place?.Paragraph);

    // What no report has: an accepted finding that no longer occurs.
    private static CsvRow Of(AcceptedFinding entry) => Note("stale", entry.Rule, $"{entry.Report}  {entry.Finding}".Trim())
        .Skip(PlaceOf("fingerprint"))
        .Text(entry.Fingerprint)
        .Text(entry.Reason)
        .Text(entry.By)
        .Text(entry.Date?.ToString("O", null))
        .Skip(Columns.Length);

    private static CsvRow Note(string kind, string? code, string message) =>
        new CsvRow().Skip(PlaceOf("kind")).Text(kind).Text(code).Skip(PlaceOf("message")).Text(message);

    private static int PlaceOf(string column) => Array.IndexOf(Columns, column);

    private static CsvRow Begin(CheckedInput input) => new CsvRow()
        .Text(input.Source)
        .Text(input.Reading.Report?.Authority)
        .Number(input.Reading.Report?.Year)
        .Text(input.Reading.Report?.Edition.Key)
        .Text(Word(input.Audit?.Verdict));

    private static string? Joined(IEnumerable<string>? paths) => paths is null ? null : string.Join(' ', paths);

    private static string? Word<T>(T? value)
        where T : struct, Enum => value is { } known ? JsonNamingPolicy.CamelCase.ConvertName(known.ToString()) : null;
}
