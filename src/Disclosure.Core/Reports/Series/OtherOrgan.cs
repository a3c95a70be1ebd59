using Disclosure.Reports.Adjustments;

namespace Disclosure.Reports.Series;

/// <summary>An organ from which or to which something moved, with its reports on both sides of the turn of the year. Immutable.</summary>
/// <param name="Prior">Its report of the year before; null where there is none.</param>
/// <param name="Own">Its report of the year; null where there is none.</param>
internal sealed record OtherOrgan(AnnualDisclosureReport? Prior, AnnualDisclosureReport? Own)
{
    /// <summary>The organ's reports of a year and the one before.</summary>
    public static OtherOrgan Of(IEnumerable<ReportSeries> series, int year)
    {
        var reports = series.SelectMany(each => each.Reports).ToList();
        return new OtherOrgan(reports.Find(report => report.Year == year - 1)?.Report, reports.Find(report => report.Year == year)?.Report);
    }

    /// <summary>Whether its reports show what moved: of one that was taken over the last, of a new one the first, of one that goes on both.</summary>
    public bool Explains(AdjustmentKind kind) => kind switch
    {
        AdjustmentKind.Merger => Prior is not null,
        AdjustmentKind.Split => Own is not null,
        _ => Prior is not null && Own is not null,
    };
}
