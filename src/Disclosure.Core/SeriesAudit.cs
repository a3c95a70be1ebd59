using Ardalis.GuardClauses;
using Disclosure.Findings;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Dossiers;
using Disclosure.Reports.Series;
using Disclosure.Rules;

namespace Disclosure;

/// <summary>
/// Audits several years of one organ: every report by itself and beside that of the year before, and the series as a whole.
/// Deterministic and thread-safe; no figure is changed.
/// </summary>
public static class SeriesAudit
{
    /// <summary>Audits a series.</summary>
    /// <param name="series">The reports of an organ.</param>
    /// <param name="adjustments">What lawfully came between years, of this organ and others; nothing when null.</param>
    /// <param name="options">The audit's choices; the usual ones when null.</param>
    /// <returns>Every finding; none for a series without reports.</returns>
    /// <exception cref="ArgumentException">The series is null; the options grade a rule that does not exist, or one of plausibility as an error.</exception>
    public static SeriesResult Run(ReportSeries series, AdjustmentList? adjustments = null, RuleOptions? options = null) =>
        Run(series, adjustments, options, RuleCatalogue.Rulebook);

    /// <summary>Audits a series by another rulebook than the catalogue as delivered.</summary>
    /// <param name="series">The reports of an organ.</param>
    /// <param name="adjustments">What lawfully came between years, of this organ and others; nothing when null.</param>
    /// <param name="options">The audit's choices; the usual ones when null.</param>
    /// <param name="rulebook">The rulebook.</param>
    /// <returns>Every finding.</returns>
    /// <exception cref="ArgumentException">The series or the rulebook is null, or the options do not fit the rulebook.</exception>
    public static SeriesResult Run(ReportSeries series, AdjustmentList? adjustments, RuleOptions? options, Rulebook rulebook) =>
        Run(series, adjustments, options, rulebook, dossier => dossier);

    /// <summary>Audits a series, with what else stands beside each of its years.</summary>
    internal static SeriesResult Run(
        ReportSeries series, AdjustmentList? adjustments, RuleOptions? options, Rulebook rulebook, Func<Dossier, Dossier> complete)
    {
        Guard.Against.Null(series);
        Guard.Against.Null(rulebook);
        var own = (adjustments ?? AdjustmentList.Empty).Of(series.Names);
        var dossiers = series.Reports.Select((report, place) => YearOf(series, place, own)).ToList();
        var years = dossiers.ConvertAll(dossier => ReportAudit.Run(complete(dossier), options, rulebook));
        var told = dossiers.SelectMany(dossier => dossier.Adjustments).ToHashSet(ReferenceEqualityComparer.Instance);
        if (series.Reports.Count == 0) return new SeriesResult(series, years, whole: null);
        var last = series.Reports[^1];
        var whole = new Dossier(
            last.Report,
            series.Reports.SkipLast(1).Select(report => Companion.EarlierYear(report.Report, report.Source)),
            own.Where(adjustment => !told.Contains(adjustment)));
        return new SeriesResult(series, years, ReportAudit.Run(whole, options, rulebook));
    }

    // What founds or abolishes an organ concerns the series; whatever else, the first year that it changes, where that has a year before.
    private static Dossier YearOf(ReportSeries series, int place, IReadOnlyList<Adjustment> adjustments)
    {
        var (report, prior) = (series.Reports[place], place > 0 ? series.Reports[place - 1] : null);
        if (prior?.Year != report.Year - 1) prior = null;
        var companions = new List<Companion>();
        if (prior is not null) companions.Add(Companion.PriorYear(prior.Report, prior.Source) with { IsOfSameOrgan = true });
        companions.AddRange(VersionsOf(report, series));
        return new Dossier(report.Report, companions, companions.Count == 0 ? [] : adjustments.Where(adjustment => adjustment.IsOfTurnTo(report.Year)));
    }

    private static IEnumerable<Companion> VersionsOf(SeriesReport report, ReportSeries series) => series.OtherVersions
        .Where(version => version.Year == report.Year)
        .Select((version, number) => Companion.OtherVersion(version.Report, version.Source ?? $"{number + 1}"));
}
