using System.Text.Json;
using Disclosure.Cli.Texts;
using Disclosure.Findings;
using Disclosure.Findings.Acceptance;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Cli.Output.Csv;

/// <summary>
/// The result of <c>check</c> for spreadsheets: a finding a row, and a row for each problem in reading. The columns keep
/// their names and their order in every language; new ones come behind.
/// </summary>
internal sealed class CheckCsv : ICheckOutput
{
    private const char ByteOrderMark = '\uFEFF';

    private static readonly string[] Columns =
    [
        "source", "authority", "year", "edition", "verdict", "kind", "code", "severity", "class", "certainty", "subject", "address", "line",
        "left", "right", "difference", "message", "basis", "cells", "readAsZero", "fingerprint", "acceptedReason", "acceptedBy", "acceptedDate",
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

    public void Add(CheckedInput input)
    {
        foreach (var finding in input.Result?.Findings ?? []) Write(input, finding, input.Result!.Accepted.For(finding));
        foreach (var problem in input.Reading.Problems) Write(input, problem);
    }

    public void Finish(CheckTally tally, IReadOnlyList<AcceptedFinding> stale) => target.Flush();

    private void Write(CheckedInput input, Finding finding, AcceptedFinding? accepted) => target.Write(Begin(input)
        .Text("finding")
        .Text(finding.RuleId)
        .Text(Word(finding.Severity))
        .Text(Word(finding.Rule.Class))
        .Text(Word(finding.Certainty))
        .Text(finding.Subject)
        .Text(SubjectTexts.Of(finding.Subject, input.Result!.Report.Form).In(language))
        .Number(finding.Cells.Select(cell => cell.Figure.Place?.Line).FirstOrDefault(line => line is not null))
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
        .Text(accepted?.Date?.ToString("O", null)));

    private void Write(CheckedInput input, ReadingProblem problem)
    {
        var row = Begin(input)
            .Text("problem")
            .Text(problem.Code)
            .Text(Word(problem.Kind.Severity))
            .Text(null).Text(null).Text(null).Text(null)
            .Number(problem.Place?.Line)
            .Number(null).Number(null).Number(null)
            .Text(problem.Message(language));
        for (var column = Array.IndexOf(Columns, "basis"); column < Columns.Length; column++) row.Text(null);
        target.Write(row);
    }

    private static CsvRow Begin(CheckedInput input) => new CsvRow()
        .Text(input.Source)
        .Text(input.Reading.Report?.Authority)
        .Number(input.Reading.Report?.Year)
        .Text(input.Reading.Report is { } report ? Word(report.Edition) : null)
        .Text(input.Result is { } result ? Word(result.Verdict) : null);

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
