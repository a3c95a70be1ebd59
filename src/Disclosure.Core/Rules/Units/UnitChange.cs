using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Units;

namespace Disclosure.Rules.Units;

/// <summary>Which units joined a sum and which left it since last year, with what each carried forward. Immutable.</summary>
internal sealed class UnitChange
{
    private static readonly CellKey Forward = CellKey.Of(ApplicationRow.CarriedForwardToNextYear, ApplicantKind.Total);

    /// <summary>What changed.</summary>
    /// <param name="now">The units of the year.</param>
    /// <param name="prior">Those of the year before.</param>
    public UnitChange(UnitPlacement now, UnitPlacement prior)
    {
        Joined = [.. Without(now, prior).Select(unit => (unit.Unit, OpenOf(ReportOf(unit.Unit, prior))))];
        Left = [.. Without(prior, now).Select(unit => (unit.Unit, OpenOf(unit.Report?.Report)))];
    }

    /// <summary>The units that are new, with what they carried forward last year; null where that is not known.</summary>
    public IReadOnlyList<(Unit Unit, long? Open)> Joined { get; }

    /// <summary>The units that are there no more.</summary>
    public IReadOnlyList<(Unit Unit, long? Open)> Left { get; }

    /// <summary>Whether the units are the same.</summary>
    public bool IsNone => Joined.Count + Left.Count == 0;

    /// <summary>How many open applications the change brought, less those that it took away; null where one is not known.</summary>
    public long? Brought =>
        Joined.Concat(Left).All(each => each.Open is not null) ? Joined.Sum(each => each.Open!.Value) - Left.Sum(each => each.Open!.Value) : null;

    private static IEnumerable<PlacedUnit> Without(UnitPlacement units, UnitPlacement others) =>
        units.Units.Where(unit => !others.Units.Any(other => AreOne(unit.Unit, other.Unit)));

    private static bool AreOne(Unit one, Unit other) =>
        (one.Id is { } id && id == other.Id) || one.Names.Select(AuthorityName.Plain).Intersect(other.Names.Select(AuthorityName.Plain)).Any();

    // A unit that joins reported before as well, though not to this sum.
    private static AnnualDisclosureReport? ReportOf(Unit unit, UnitPlacement prior)
    {
        var names = unit.Names.Select(AuthorityName.Plain).ToHashSet();
        return prior.Unlisted.Select(each => each.Report.Report)
            .FirstOrDefault(report => report.Year == prior.Year && names.Contains(AuthorityName.Plain(report.Authority)));
    }

    private static long? OpenOf(AnnualDisclosureReport? report) => report?.CountIn(Forward);
}
