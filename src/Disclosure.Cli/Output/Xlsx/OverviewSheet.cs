using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Cli.Output.Xlsx;

/// <summary>The sheet that has every input as a row, below what is to be known of the workbook.</summary>
internal sealed class OverviewSheet(RowLooks looks, DisplayLanguage language) : IDisposable
{
    private static readonly SheetColumn[] Columns =
    [
        new(XlsxTexts.Number, 5), new(XlsxTexts.Report, 30), new(XlsxTexts.File, 22), new(AuditTexts.Edition, 24), new(AuditTexts.Verdict, 13),
        new(AuditTexts.Of(RuleSeverity.Error), 7), new(AuditTexts.Of(RuleSeverity.Warning), 9), new(AuditTexts.Of(RuleSeverity.Info), 6), new(DiagnosisTexts.Accepted, 10),
        new(XlsxTexts.Undecided, 11), new(XlsxTexts.Problems, 10), new(XlsxTexts.Tables, 9),
    ];

    /// <summary>The rows.</summary>
    public RowSheet Rows { get; } = new(Columns, looks, language);

    /// <summary>Adds the row of an input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="hasTables">Whether its tables are in the workbook; null where nothing asks for them.</param>
    public void Add(CheckedInput input, bool? hasTables)
    {
        var tally = new CheckTally();
        tally.Add(input);
        Rows.Add(Rows.Row(
            input.Number, HtmlTexts.Title(input).In(language), InputTexts.Name(input.Source).In(language), input.Reading.Report?.Form.Name.In(language),
            (input.Result is { } result ? AuditTexts.Of(result.Verdict) : AuditTexts.Unread).In(language),
            Count(tally[RuleSeverity.Error]), Count(tally[RuleSeverity.Warning]), Count(tally[RuleSeverity.Info]), Count(tally.Accepted),
            input.Result?.Undetermined.Count, input.Reading.Problems.Count,
            hasTables is bool are ? (are ? XlsxTexts.TablesAdded : XlsxTexts.TablesMissing).In(language) : null));

        // Of a report that was not read no number of findings is known, not even none.
        object? Count(int count) => input.Result is null ? null : count;
    }

    /// <inheritdoc/>
    public void Dispose() => Rows.Dispose();
}
