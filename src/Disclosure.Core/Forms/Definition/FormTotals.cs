namespace Disclosure.Forms.Definition;

/// <summary>Finds the totals of a form by the names of its rows and columns.</summary>
internal static class FormTotals
{
    private static readonly string TotalRow = FormKey.Of(ApplicationRow.TotalDisposed);
    private static readonly string TotalColumn = FormKey.Of(ApplicantKind.Total);

    public static IEnumerable<FormTotal> Of(FormTable applications, FormTable cases)
    {
        return applications.Cells.GroupBy(cell => cell.Column).Select(DownTheColumn)
            .Concat(applications.Cells.GroupBy(cell => cell.Row).Select(row => AcrossTheRow(FormTotalKind.Applicants, row)))
            .Concat(cases.Cells.GroupBy(cell => cell.Row)
                .Select(row => AcrossTheRow(FormTotalKind.Outcomes, row)));
    }

    // The outcomes are the rows under 三、本年度办理结果, less their own total.
    private static FormTotal DownTheColumn(IEnumerable<FormCell> column) => new(
        FormTotalKind.Dispositions,
        column.Single(cell => cell.Row.Key == TotalRow),
        [.. column.Where(cell => cell.Row.Group is not null && cell.Row.Key != TotalRow)]);

    private static FormTotal AcrossTheRow(FormTotalKind kind, IEnumerable<FormCell> row) => new(
        kind,
        row.Single(cell => cell.Column.Key == TotalColumn),
        [.. row.Where(cell => cell.Column.Key != TotalColumn)]);
}
