using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Reports.Adjustments;

namespace Disclosure.Reports.Series;

/// <summary>The reports of one organ, one a year, in the order of the years. Immutable.</summary>
public sealed class ReportSeries
{
    private ReportSeries(IReadOnlyList<SeriesReport> reports, IReadOnlyList<SeriesReport> otherVersions, IEnumerable<string> names)
    {
        Reports = reports;
        OtherVersions = otherVersions;
        Authority = reports.LastOrDefault(report => report.Report.Authority is not null)?.Report.Authority ?? (reports.Count > 0 ? reports[0].Code : null);
        var printed = reports.Concat(otherVersions).Select(report => report.Report.Authority).OfType<string>();
        Names = [.. names.Concat(printed).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The reports, by year.</summary>
    public IReadOnlyList<SeriesReport> Reports { get; }

    /// <summary>
    /// Reports of the same years that stand beside those of <see cref="Reports"/>: where a year is there more than once, the version
    /// that was published last is the series' own. By year, the oldest version first.
    /// </summary>
    public IReadOnlyList<SeriesReport> OtherVersions { get; }

    /// <summary>The organ as its latest report names it; null where none does and no code is known.</summary>
    public string? Authority { get; }

    /// <summary>The names under which the organ reports.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The years between the first and the last of which there is no report.</summary>
    public IReadOnlyList<int> MissingYears => Reports.Count == 0
        ? []
        : [.. Enumerable.Range(Reports[0].Year, Reports[^1].Year - Reports[0].Year + 1).Except(Reports.Select(report => report.Year))];

    /// <summary>The series of reports of one organ; that they are of one is for the caller to know.</summary>
    /// <param name="reports">The reports, in any order.</param>
    /// <exception cref="ArgumentException">A report is null, is of no known year, or is of the same year as another; both sources are named.</exception>
    public static ReportSeries Of(params IEnumerable<SeriesReport> reports)
    {
        var given = Guard.Against.NullElement(Guard.Against.Null(reports).ToList(), nameof(reports));
        if (given.FirstOrDefault(report => report.Report.Year is null) is { } undated)
        {
            throw new ArgumentException($"The year of “{undated}” is not known.", nameof(reports));
        }

        var ordered = given.OrderBy(report => report.Year).ThenBy(report => report, VersionOrder.Instance).ToList();
        var twice = ordered.Zip(ordered.Skip(1)).FirstOrDefault(pair => pair.First.Year == pair.Second.Year);
        if (twice.First is not null)
        {
            throw new ArgumentException($"There are two reports of {twice.First.Year}: “{twice.First}” and “{twice.Second}”.", nameof(reports));
        }

        return new ReportSeries(ordered, [], []);
    }

    /// <summary>The series of reports of one organ; that they are of one is for the caller to know.</summary>
    /// <param name="years">The reports, in any order.</param>
    /// <exception cref="ArgumentException">A report is null, is of no known year, or is of the same year as another.</exception>
    public static ReportSeries Of(IEnumerable<AnnualDisclosureReport> years) => Of(Guard.Against.Null(years).Select(report => new SeriesReport(report)));

    /// <summary>
    /// The series of many organs: reports belong together when code or name are the same, spelling aside, or are known to be of one
    /// organ. No name is matched because it is merely alike.
    /// </summary>
    /// <param name="reports">The reports, in any order.</param>
    /// <param name="known">Organs with codes and other names; what was renamed is known by its former names too. Nothing when null.</param>
    /// <returns>The series in the order of their names, and what could not be placed.</returns>
    /// <exception cref="ArgumentException">The list or a report is null.</exception>
    public static SeriesGroups ByAuthority(IEnumerable<SeriesReport> reports, AdjustmentList? known = null)
    {
        var given = Guard.Against.NullElement(Guard.Against.Null(reports).ToList(), nameof(reports));
        var groups = SeriesGrouping.Of(given, report => report.Identity, known ?? AdjustmentList.Empty);
        return new SeriesGroups(
            [.. groups.Organs.Select(organ => OfVersions(organ.Reports, organ.Names))],
            [.. groups.Unplaced.Select(each => new UnplacedReport(each.Report, each.Reason)).OrderBy(each => each.Report, VersionOrder.Instance)]);
    }

    /// <summary>The series of many organs.</summary>
    /// <param name="reports">The reports, in any order.</param>
    /// <exception cref="ArgumentException">The list or a report is null.</exception>
    public static SeriesGroups ByAuthority(IEnumerable<AnnualDisclosureReport> reports) =>
        ByAuthority(Guard.Against.Null(reports).Select(report => new SeriesReport(report)));

    /// <summary>Organ and years.</summary>
    public override string ToString() => $"{Authority} {string.Join(' ', Reports.Select(report => report.Year))}";

    /// <summary>The series of reports of which there may be several a year.</summary>
    internal static ReportSeries OfVersions(IEnumerable<SeriesReport> reports, IEnumerable<string> names)
    {
        var years = reports.GroupBy(report => report.Year).OrderBy(year => year.Key)
            .Select(year => year.Order(VersionOrder.Instance).ToList()).ToList();
        return new ReportSeries([.. years.Select(year => year[^1])], [.. years.SelectMany(year => year.SkipLast(1))], names);
    }
}
