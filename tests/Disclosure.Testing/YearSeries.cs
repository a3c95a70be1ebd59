using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Series;

namespace Disclosure.Testing;

/// <summary>The reports of one organ over some years, and what is known to have come between them.</summary>
/// <param name="Reports">The reports, in any order; a year may be missing, or be there twice.</param>
/// <param name="Adjustments">The adjustments.</param>
/// <param name="Break">What was done to years that fit; for reading.</param>
public sealed record YearSeries(IReadOnlyList<SeriesReport> Reports, AdjustmentList Adjustments, string Break)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Break}: {string.Join('\n', Reports.Select(report => $"{report.Source} {ReportText.Of(report.Report)}"))}";
}
