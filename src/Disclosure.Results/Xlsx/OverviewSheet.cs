using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Results.Texts;
using Disclosure.Rules;

namespace Disclosure.Results.Xlsx;

/// <summary>The sheet that has every input as a row, below what is to be known of the workbook.</summary>
internal sealed class OverviewSheet(RowLooks looks, DisplayLanguage language) : IDisposable
{
    private static readonly SheetColumn[] Columns =
    [
        new(XlsxTexts.Number, 5), new(XlsxTexts.Report, 30), new(XlsxTexts.File, 22), new(AuditTexts.Edition, 24), new(AuditTexts.Verdict, 13),
        new(AuditTexts.Of(RuleSeverity.Error), 7), new(AuditTexts.Of(RuleSeverity.Warning), 9), new(AuditTexts.Of(RuleSeverity.Info), 6),
        new(DiagnosisTexts.Accepted, 10), new(XlsxTexts.Undecided, 11), new(XlsxTexts.Problems, 10), new(XlsxTexts.Tables, 9),
    ];

    /// <summary>The rows.</summary>
    public RowSheet Rows { get; } = new(Columns, looks, language);

    /// <summary>Adds the row of an input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="hasTables">Whether its tables are in the workbook; null where nothing asks for them.</param>
    public void Add(CheckedInput input, bool? hasTables)
    {
        var tally = input.Tally;
        Rows.Add(Rows.Row(
            input.Number, input.Title, input.Name, input.Reading.Report?.Form.Name.In(language), input.Verdict,
            Count(tally[RuleSeverity.Error]), Count(tally[RuleSeverity.Warning]), Count(tally[RuleSeverity.Info]), Count(tally.Accepted),
            Count(input.Undetermined.Count), input.Problems.Count,
            hasTables is bool are ? (are ? XlsxTexts.TablesAdded : XlsxTexts.TablesMissing).In(language) : null), (int)input.Gravity);

        // Of a report that was not read no number of findings is known, not even none.
        object? Count(int count) => input.Audit is null ? null : count;
    }

    /// <inheritdoc/>
    public void Dispose() => Rows.Dispose();
}
