using Disclosure.Cli.Texts;
using Disclosure.Forms;
using Disclosure.Reports.Organs;
using Disclosure.Reports.Series;
using Disclosure.Reports.Units;
using Disclosure.Results.Inputs;

namespace Disclosure.Cli.Results.Rolling;

/// <summary>
/// Finds the report that is the sum of the others among the reports of units, where no list says which are units: the county's own in a folder
/// with those of its organs. It is told and left out; a government among organs of its place whose report is not their sum is told.
/// </summary>
/// <param name="remarks">Takes what is told.</param>
internal sealed class SumAmongReports(IRemarks remarks)
{
    private const int LeastUnits = 2;

    // Fewer figures can be equal by chance.
    private const int EnoughFigures = 3;

    /// <summary>The reports without the sum.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="year">The report year; null where it is not known.</param>
    public IReadOnlyList<SeriesReport> SetApart(IReadOnlyList<SeriesReport> reports, int? year)
    {
        var units = UnitPlacement.Of(reports, null, year).Units;
        if (units.Count <= LeastUnits) return reports;
        if (SumOf(units) is { } sum)
        {
            remarks.Say(RollupTexts.LeftOutAsSum(sum));
            return [.. reports.Where(report => report != sum.Report && !sum.Versions.Contains(report))];
        }

        if (units.FirstOrDefault(unit => IsCountyOf(unit, units)) is { } county) remarks.Say(RollupTexts.CountedGovernment(county));
        return reports;
    }

    // All reports, of which the sum itself is one, come to twice the sum.
    private static PlacedUnit? SumOf(IReadOnlyList<PlacedUnit> units)
    {
        var form = units[0].Report!.Report.Form;
        if (units.Any(unit => unit.Report!.Report.Form != form)) return null;
        var filled = units.Where(unit => form.Cells.Any(cell => NumberOf(unit, cell) != 0)).ToList();
        if (filled.Count <= LeastUnits) return null;
        var totals = form.Cells.Select(cell => (Cell: cell, Total: filled.Sum(unit => NumberOf(unit, cell)))).ToList();
        return filled.Find(unit => totals.TrueForAll(each => each.Total == 2 * NumberOf(unit, each.Cell))
            && form.Cells.Count(cell => NumberOf(unit, cell) != 0) >= EnoughFigures);
    }

    private static decimal NumberOf(PlacedUnit unit, FormCell cell) => unit.Report!.Report[cell].Number ?? 0;

    private static bool IsCountyOf(PlacedUnit unit, IReadOnlyList<PlacedUnit> units)
    {
        var place = OrganNames.PlaceOf(unit.Unit.Name);
        return place is not null && units.Count(other => other != unit && other.Unit.Name.StartsWith(place, StringComparison.Ordinal)) * 2 >= units.Count - 1;
    }
}
