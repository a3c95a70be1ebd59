using Disclosure.Cli.Texts;
using Disclosure.Findings;
using Disclosure.Findings.Acceptance;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Problems;
using Disclosure.Rules;

namespace Disclosure.Cli.Output.Xlsx;

/// <summary>
/// The sheet that has every finding, every place that was not decided and every problem in reading as a row, report by report,
/// the gravest first.
/// </summary>
internal sealed class FindingSheet(RowLooks looks, DisplayLanguage language) : IDisposable
{
    private const int NoSeverity = -1;

    private static readonly SheetColumn[] Columns =
    [
        new(XlsxTexts.Number, 5), new(XlsxTexts.Report, 14), new(XlsxTexts.File, 14), new(XlsxTexts.Kind, 8), new(XlsxTexts.Severity, 7), new(XlsxTexts.Code, 7), new(XlsxTexts.Message, 46),
        new(AuditTexts.Left, 7), new(AuditTexts.Right, 7), new(AuditTexts.Gap, 7), new(AuditTexts.Cells, 19), new(XlsxTexts.AcceptedBecause, 10),
        new(AuditTexts.Basis, 40, IsPrinted: false), new(RuleTexts.Class, 10, IsPrinted: false), new(XlsxTexts.Certainty, 14, IsPrinted: false),
        new(XlsxTexts.Figures, 40, IsPrinted: false), new(XlsxTexts.ReadAsZero, 40, IsPrinted: false), new(XlsxTexts.Fingerprint, 20, IsPrinted: false),
    ];

    /// <summary>The rows.</summary>
    public RowSheet Rows { get; } = new(Columns, looks, language);

    /// <summary>The rows of an input as markup. Thread-safe.</summary>
    public IReadOnlyList<string> Of(CheckedInput input)
    {
        var title = HtmlTexts.Title(input).In(language);
        var file = InputTexts.Name(input.Source).In(language);
        IEnumerable<(int Severity, string Code, string Row)> rows =
        [
            .. (input.Result?.Findings ?? []).Select(finding => ((int)finding.Severity, finding.RuleId, FindingRow(finding))),
            .. (input.Result?.Undetermined ?? []).Select(answer => (NoSeverity, answer.Rule.Id, OpenRow(answer))),
            .. input.Reading.Problems.Select(problem => ((int)SeverityOf(problem), problem.Code, ProblemRow(problem))),
        ];
        return [.. rows.OrderByDescending(row => row.Severity).ThenBy(row => row.Code, StringComparer.Ordinal).Select(row => row.Row)];

        string FindingRow(Finding finding)
        {
            var accepted = input.Result!.Accepted.For(finding);
            var place = finding.Cells.Select(cell => cell.Figure.Place).FirstOrDefault(place => place is not null);
            return Rows.Row(
                input.Number, title, file, XlsxTexts.KindOf(finding, accepted).In(language), AuditTexts.Of(finding.Severity).In(language), finding.RuleId, finding.Message(language),
                finding.Left, finding.Right, finding.Difference, XlsxTexts.At(SubjectOf(finding.Subject), place).In(language), accepted is null ? null : Reason(accepted),
                finding.Basis.In(language), RuleTexts.Of(finding.Rule.Class).In(language), XlsxTexts.Of(finding.Certainty).In(language), Names(finding.Cells.Select(cell => cell.Cell)), Names(finding.ReadAsZero), finding.Fingerprint);
        }

        string OpenRow(RuleAnswer answer)
        {
            var subject = SubjectOf(answer.Subject);
            return Rows.Row(
                input.Number, title, file, XlsxTexts.Undecided.In(language), null, answer.Rule.Id, AuditTexts.NotDecided(subject.In(language)).In(language),
                null, null, null, subject.In(language), null,
                answer.Rule.Basis.In(language), RuleTexts.Of(answer.Rule.Class).In(language), null, null, null, null);
        }

        string ProblemRow(ReadingProblem problem) => Rows.Row(
            input.Number, title, file, XlsxTexts.Problem.In(language), AuditTexts.Of(SeverityOf(problem)).In(language), problem.Code, problem.Message(language),
            null, null, null, problem.Place is { } place ? PlaceTexts.Exact(place).In(language) : null, null, null, null, null, null, null, null);

        BilingualText SubjectOf(string subject) => SubjectTexts.Of(subject, input.Result!.Report.Form);
    }

    /// <summary>Adds an accepted finding that no report has any more.</summary>
    public void Add(AcceptedFinding stale) => Rows.Add(Rows.Row(
        null, stale.Report, null, XlsxTexts.Stale.In(language), null, stale.Rule, stale.Finding, null, null, null, null, Reason(stale), null, null, null, null, null, stale.Fingerprint));

    /// <inheritdoc/>
    public void Dispose() => Rows.Dispose();

    private static RuleSeverity SeverityOf(ReadingProblem problem) => problem.Kind.Severity == ProblemSeverity.Error ? RuleSeverity.Error : RuleSeverity.Warning;

    private string Names(IEnumerable<FormCell> cells) => string.Join(DiagnosisTexts.Separator.In(language), cells.Select(cell => cell.Name.In(language)));

    private string Reason(AcceptedFinding accepted) => DiagnosisTexts.Who(accepted.Reason, accepted.By, accepted.Date).In(language);
}
