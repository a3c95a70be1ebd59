using System.Text.Json;
using Disclosure.Cli.Texts;
using Disclosure.Findings;
using Disclosure.Findings.Acceptance;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;
using Disclosure.Rules;

namespace Disclosure.Cli.Output.Csv;

/// <summary>
/// The result of <c>check</c> for spreadsheets: a finding a row, a row for each place that was not decided and for each problem in reading, and behind them one for
/// each accepted finding that no longer occurs. The columns keep their names and their order in every language; new ones
/// come behind.
/// </summary>
internal sealed class CheckCsv : ICheckOutput
{
    private const char ByteOrderMark = '\uFEFF';

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

        // Without it, spreadsheets take Chinese for the system's own encoding.
        target.Write($"{ByteOrderMark}{heads}");
    }

    public Action Prepare(CheckedInput input)
    {
        var rows = string.Concat([
            .. (input.Result?.Findings ?? []).Select(finding => $"{Of(input, finding, input.Result!.Accepted.For(finding))}"),
            .. (input.Result?.Undetermined ?? []).Select(answer => $"{Of(input, answer)}"),
            .. input.Reading.Problems.Select(problem => $"{Of(input, problem)}"),
        ]);
        return () => target.Write(rows);
    }

    public void Finish(CheckSummary summary)
    {
        foreach (var entry in summary.Stale) target.Write(Of(entry));
        if (summary.IsInterrupted) target.Write(Note("interrupted", null, AuditTexts.Interrupted(summary.Tally.Inputs).In(language)).Skip(Columns.Length));
        target.Flush();
    }

    private CsvRow Of(CheckedInput input, Finding finding, AcceptedFinding? accepted) => Placed(Begin(input)
        .Text("finding")
        .Text(finding.RuleId)
        .Text(Word(finding.Severity))
        .Text(Word(finding.Rule.Class))
        .Text(Word(finding.Certainty))
        .Text(finding.Subject)
        .Text(SubjectTexts.Of(finding.Subject, input.Result!.Report.Form).In(language))
        .Number(finding.Place?.Line)
        .Number(finding.Left)
        .Number(finding.Right)
        .Number(finding.Difference)
        .Text(finding.Message(language))
        .Text(finding.Basis.In(language))
        .Text(string.Join(' ', finding.Cells.Select(cell => cell.Cell.Path)))
        .Text(string.Join(' ', finding.ReadAsZero.Select(cell => cell.Path)))
        .Text(finding.Fingerprint)
        .Text(accepted?.Reason)
        .Text(accepted?.By)
        .Text(accepted?.Date?.ToString("O", null)), finding.Place);

    // Severity and certainty belong to a finding; what was not decided has none.
    private CsvRow Of(CheckedInput input, RuleAnswer answer)
    {
        var address = SubjectTexts.Of(answer.Subject, input.Result!.Report.Form).In(language);
        return Begin(input)
            .Text("undetermined")
            .Text(answer.Rule.Id)
            .Skip(PlaceOf("class"))
            .Text(Word(answer.Rule.Class))
            .Skip(PlaceOf("subject"))
            .Text(answer.Subject)
            .Text(address)
            .Skip(PlaceOf("message"))
            .Text(AuditTexts.NotDecided(address).In(language))
            .Text(answer.Rule.Basis.In(language))
            .Skip(Columns.Length);
    }

    private CsvRow Of(CheckedInput input, ReadingProblem problem) => Placed(
        Begin(input)
            .Text("problem")
            .Text(problem.Code)
            .Text(Word(problem.Kind.Severity))
            .Skip(PlaceOf("line"))
            .Number(problem.Place?.Line)
            .Skip(PlaceOf("message"))
            .Text(problem.Message(language)),
        problem.Place);

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

    private static CsvRow Placed(CsvRow row, DocumentPlace? place) => row
        .Skip(PlaceOf("sheet"))
        .Text(place?.Sheet)
        .Text(place?.Cell)
        .Number(place?.Page)
        .Number(place?.Table)
        .Number(place?.Row)
        .Number(place?.Column)
        .Number(place?.Paragraph);

    private static int PlaceOf(string column) => Array.IndexOf(Columns, column);

    private static CsvRow Begin(CheckedInput input) => new CsvRow()
        .Text(input.Source)
        .Text(input.Reading.Report?.Authority)
        .Number(input.Reading.Report?.Year)
        .Text(input.Reading.Report?.Edition.Key)
        .Text(input.Result is { } result ? Word(result.Verdict) : null);

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
