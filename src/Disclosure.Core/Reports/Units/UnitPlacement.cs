using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Reports.Series;

namespace Disclosure.Reports.Units;

/// <summary>
/// Which report is of which unit. Names are matched spelling aside, never by likeness; what cannot be placed is listed. In which order the
/// reports are given does not matter. Immutable.
/// </summary>
public sealed class UnitPlacement
{
    private UnitPlacement(UnitList? list, int? year, IReadOnlyList<PlacedUnit> units, IReadOnlyList<UnlistedReport> unlisted)
    {
        (List, Year, Units, Unlisted) = (list, year, units, unlisted);
    }

    /// <summary>The list of units; null where there is none, so that it is not known whether all are there.</summary>
    public UnitList? List { get; }

    /// <summary>The report year; null where it is not known.</summary>
    public int? Year { get; }

    /// <summary>The units whose figures are part of the sum, in the order of the list, else of their names.</summary>
    public IReadOnlyList<PlacedUnit> Units { get; }

    /// <summary>The reports that are not added, with the reason.</summary>
    public IReadOnlyList<UnlistedReport> Unlisted { get; }

    /// <summary>The units of the list that are to be added and have no report.</summary>
    public IEnumerable<Unit> Missing => Units.Where(unit => unit.Report is null).Select(unit => unit.Unit);

    /// <summary>Whether every unit is there: true and false by the list, null where there is none.</summary>
    public bool? IsComplete => List is null ? null : !Missing.Any();

    /// <summary>Places reports.</summary>
    /// <param name="reports">The reports, in any order.</param>
    /// <param name="list">The list of units; null where there is none, and each organ is a unit.</param>
    /// <param name="year">The report year; null where it is not known, and reports of any year are taken.</param>
    /// <exception cref="ArgumentException">The reports or one of them is null.</exception>
    public static UnitPlacement Of(IEnumerable<SeriesReport> reports, UnitList? list, int? year)
    {
        var given = Guard.Against.NullElement(Guard.Against.Null(reports).ToList(), nameof(reports));
        var ofYear = given.Where(report => year is null || report.Report.Year is null || report.Year == year).ToList();
        var unlisted = given.Except(ofYear).Select(report => new UnlistedReport(report, UnitWords.OfOtherYear(report.Report.Year))).ToList();
        var units = list is null ? UnitsOf(ofYear, unlisted) : UnitsOf(ofYear, list, year, unlisted);
        var inOrder = unlisted.OrderBy(each => each.Report.Report.Authority, StringComparer.Ordinal).ThenBy(each => each.Report, VersionOrder.Instance);
        return new UnitPlacement(list, year, units, [.. inOrder]);
    }

    private static List<PlacedUnit> UnitsOf(List<SeriesReport> reports, List<UnlistedReport> unlisted)
    {
        var groups = SeriesGrouping.Of(reports, report => report.Identity with { Year = 0 }, Adjustments.AdjustmentList.Empty);
        unlisted.AddRange(groups.Unplaced.Select(each => new UnlistedReport(each.Report, each.Reason)));
        return [.. groups.Organs.Select(organ => Placed(new Unit { Name = organ.Reports[^1].Report.Authority ?? organ.Reports[^1].Code! }, organ.Reports))];
    }

    private static List<PlacedUnit> UnitsOf(List<SeriesReport> reports, UnitList list, int? year, List<UnlistedReport> unlisted)
    {
        var byUnit = reports.ToLookup(report => list.Find(report.Report.Authority, report.Code));
        foreach (var report in byUnit[null]) unlisted.Add(new UnlistedReport(report, UnitWords.NotListed(report.Report.Authority, list)));
        var counted = list.CountedIn(year).ToList();
        foreach (var other in list.Units.Except(counted))
        {
            unlisted.AddRange(byUnit[other].Select(report => new UnlistedReport(report, UnitWords.NotCounted(other, list.HolderOf(other, year), year))));
        }

        return counted.ConvertAll(unit => Placed(unit, byUnit[unit]));
    }

    private static PlacedUnit Placed(Unit unit, IEnumerable<SeriesReport> reports)
    {
        var versions = reports.Order(VersionOrder.Instance).ToList();
        return new PlacedUnit(unit, versions.Count == 0 ? null : versions[^1], [.. versions.SkipLast(1)]);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Units.Count} units, {Missing.Count()} missing";
}
