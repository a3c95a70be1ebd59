using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Series;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Results.Series;

/// <summary>
/// Says of each year of which there are several versions which one stands in the series, and why; where nothing but a name decided, also how
/// well each version agrees with the years beside it.
/// </summary>
internal static class ChosenVersions
{
    private static readonly ApplicantKind[] Kinds = Enum.GetValues<ApplicantKind>();

    /// <summary>A sentence for each such year, and one of warning where nothing but a name decided.</summary>
    public static IEnumerable<BilingualText> Of(ReportSeries series)
    {
        foreach (var year in series.OtherVersions.GroupBy(version => version.Year))
        {
            var own = series.Reports.First(report => report.Year == year.Key);
            var reason = ReasonFor(own, year.Last());
            var told = SeriesTexts.Chosen(series.Authority ?? "", year.Key, own.Source ?? "", [.. year.Select(version => version.Source ?? "")], reason);
            yield return reason == SeriesTexts.NamedLater ? Warned(told, [own, .. year], series) : told;
        }
    }

    private static BilingualText ReasonFor(SeriesReport own, SeriesReport next) =>
        own.Report.PublishedOn?.Date is { } published && !(published <= next.Report.PublishedOn?.Date) ? SeriesTexts.PublishedLater
        : own.Report.SignedOn?.Date is { } signed && !(signed <= next.Report.SignedOn?.Date) ? SeriesTexts.SignedLater
        : SeriesTexts.NamedLater;

    private static BilingualText Warned(BilingualText told, IEnumerable<SeriesReport> versions, ReportSeries series)
    {
        var fits = versions.Select(version => SeriesTexts.VersionFits(version.Source ?? "", [.. NeighboursOf(version, series)]));
        return SeriesTexts.OnlyNamed(told, [.. fits]);
    }

    // What one year hands on is what the next one takes over, total and kinds; null where a figure is not known.
    private static IEnumerable<(int Year, bool? Agrees)> NeighboursOf(SeriesReport version, ReportSeries series)
    {
        foreach (var other in series.Reports)
        {
            if (other.Year == version.Year - 1) yield return (other.Year, Agree(other.Report, version.Report));
            else if (other.Year == version.Year + 1) yield return (other.Year, Agree(version.Report, other.Report));
        }
    }

    private static bool? Agree(AnnualDisclosureReport earlier, AnnualDisclosureReport later)
    {
        var pairs = Kinds.Select(kind => (
            Forward: earlier.CountIn(CellKey.Of(ApplicationRow.CarriedForwardToNextYear, kind)),
            Over: later.CountIn(CellKey.Of(ApplicationRow.CarriedOverFromPriorYear, kind)))).ToList();
        return pairs.Exists(pair => pair.Forward is null || pair.Over is null) ? null : pairs.TrueForAll(pair => pair.Forward == pair.Over);
    }
}
