using Disclosure.Messages;
using Disclosure.Reports.Series;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Results.Series;

/// <summary>Says of each year of which there are several versions which one stands in the series, and why.</summary>
internal static class ChosenVersions
{
    /// <summary>A sentence for each such year.</summary>
    public static IEnumerable<BilingualText> Of(ReportSeries series) =>
        from version in series.OtherVersions
        group version by version.Year into year
        let own = series.Reports.First(report => report.Year == year.Key)
        select SeriesTexts.Chosen(
            series.Authority ?? "", year.Key, own.Source ?? "", [.. year.Select(version => version.Source ?? "")], ReasonFor(own, year.Last()));

    private static BilingualText ReasonFor(SeriesReport own, SeriesReport next) =>
        own.Report.PublishedOn?.Date is { } published && !(published <= next.Report.PublishedOn?.Date) ? SeriesTexts.PublishedLater
        : own.Report.SignedOn?.Date is { } signed && !(signed <= next.Report.SignedOn?.Date) ? SeriesTexts.SignedLater
        : SeriesTexts.NamedLater;
}
