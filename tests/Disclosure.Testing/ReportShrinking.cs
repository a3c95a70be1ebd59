using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Testing;

/// <summary>Makes reports smaller that break a law, so that what breaks it shows.</summary>
internal static class ReportShrinking
{
    /// <summary>Smaller reports that still balance: a table, an applicant kind or a row without any case, half of all cases.</summary>
    public static IEnumerable<AnnualDisclosureReport> OfBalanced(AnnualDisclosureReport report) =>
        report.Form.Tables.Select(table => Zeroed(report, table.Cells))
            .Concat(report.Form.Table(SectionKind.Applications).Blocks[0].Columns.Select(column => Rebalanced(report, cell => cell.Column == column ? 0 : null)))
            .Append(Rebalanced(report, cell => cell.Table.Section == SectionKind.Applications ? report[cell].Count / 2 : null))
            .Concat(report.Form.Table(SectionKind.Applications).Blocks[0].Rows.Select(row => Rebalanced(report, cell => cell.Row == row ? 0 : null)))
            .Where(smaller => !smaller.Equals(report));

    /// <summary>Smaller reports: without text, without deviations, with one table or one cell at 0.</summary>
    public static IEnumerable<AnnualDisclosureReport> OfAny(AnnualDisclosureReport report) =>
        WithoutText(report)
            .Concat(report.Form.Tables.Select(table => Zeroed(report, table.Cells)))
            .Concat(report.Form.Cells.Where(cell => report[cell] != 0L).Select(cell => report.With(cell, 0L)))
            .Where(smaller => !smaller.Equals(report));

    private static IEnumerable<AnnualDisclosureReport> WithoutText(AnnualDisclosureReport report)
    {
        var withoutSections = report.ToBuilder();
        withoutSections.Sections = null;
        yield return withoutSections.Build();
        var withoutDeviations = report.ToBuilder();
        withoutDeviations.Deviations.Clear();
        yield return withoutDeviations.Build();
        var withoutAuthority = report.ToBuilder();
        withoutAuthority.Authority = null;
        yield return withoutAuthority.Build();
    }

    private static AnnualDisclosureReport Zeroed(AnnualDisclosureReport report, IEnumerable<FormCell> cells)
    {
        var builder = report.ToBuilder();
        foreach (var cell in cells) builder.Set(cell, Figure.Zero);
        return builder.Build();
    }

    // Outcomes and open cases are changed, totals and what was received follow; nothing is carried over any more.
    private static AnnualDisclosureReport Rebalanced(AnnualDisclosureReport report, Func<FormCell, long?> change)
    {
        var builder = report.ToBuilder();
        foreach (var cell in report.Form.Table(SectionKind.Applications).Cells) builder.Set(cell, change(cell) ?? report[cell]);
        foreach (var kind in Enum.GetValues<ApplicantKind>()) builder.Set(ApplicationRow.CarriedOverFromPriorYear, kind, 0L);
        var totalled = builder.Build().WithComputedTotals().ToBuilder();
        foreach (var kind in Enum.GetValues<ApplicantKind>())
        {
            totalled.Set(
                ApplicationRow.ReceivedThisYear, kind,
                totalled[totalled.Form.Cell(ApplicationRow.TotalDisposed, kind)].Count!.Value + totalled[totalled.Form.Cell(ApplicationRow.CarriedForwardToNextYear, kind)].Count!.Value);
        }

        return totalled.Build().WithComputedTotals();
    }
}
