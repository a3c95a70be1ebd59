using System.Globalization;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Series;
using Disclosure.Reports.Units;

namespace Disclosure.Rules.Units.Residuals;

/// <summary>
/// Finds what explains the differences between a sum and its units: a unit's whole report, left out or added twice, another version of it, a
/// report that is not counted, slips that somebody's own equations show, two units. What explains all cells at once goes first; else each
/// cell is explained by itself, or said to be open. Takes time in proportion to the units, squared only where nothing less explains.
/// </summary>
internal sealed class ResidualSearch
{
    private readonly UnitsOfSum sum;
    private readonly decimal[] residual;
    private readonly decimal[] rounding;
    private readonly FormCell[] differing;
    private readonly bool[] isCompared;
    private readonly List<(PlacedUnit Unit, decimal[] Numbers)> units;

    /// <summary>A search.</summary>
    /// <param name="sum">A sum whose units are all there, or of which nobody knows.</param>
    public ResidualSearch(UnitsOfSum sum)
    {
        this.sum = sum;
        var cells = sum.Report.Form.Cells;
        (residual, rounding, isCompared) = (new decimal[cells.Count], new decimal[cells.Count], new bool[cells.Count]);
        foreach (var cell in sum.AdditiveCells)
        {
            if (sum.Residual(cell) is not { } gap) continue;
            (isCompared[cell.Index], residual[cell.Index], rounding[cell.Index]) = (true, gap, sum.RoundingIn(cell));
        }

        differing = [.. cells.Where(cell => Math.Abs(residual[cell.Index]) > rounding[cell.Index])];
        var given = sum.Placement.Units.Where(unit => differing.Length > 0 && unit.Report is not null);
        units = [.. given.Select(unit => (unit, NumbersOf(unit.Report!.Report)))];
    }

    /// <summary>The answers, in the order of the units; none where nothing differs.</summary>
    public IReadOnlyList<RollupAnswer> Answers()
    {
        if (differing.Length == 0) return [];
        if (Whole().ToList() is { Count: > 0 } whole) return whole;
        var slips = Slips().ToList();
        var open = OpenAfter(slips);
        if (open.Count == 0) return slips;
        return Pairs().ToList() is { Count: > 0 } pairs ? pairs : [.. slips, .. Apart(open)];
    }

    // What is left is explained cell by cell; what cannot be is told together, where it is known that all units are there.
    private List<RollupAnswer> Apart(List<FormCell> open)
    {
        var swapped = open.SelectMany(DigitsSwappedIn).ToList();
        var rest = open.Except(swapped.SelectMany(answer => answer.Cells)).ToList();
        return rest.Count == 0 || sum.Placement.List is null ? swapped : [.. swapped, NotLocated(rest)];
    }

    private List<FormCell> OpenAfter(List<RollupAnswer> found) => [.. differing.Except(found.SelectMany(answer => answer.Cells))];

    private IEnumerable<RollupAnswer> Whole()
    {
        foreach (var (unit, numbers) in units)
        {
            if (IsResidual(cell => -numbers[cell])) yield return Of(RollupAnswerKind.LeftOut, unit.Unit);
            if (IsResidual(cell => numbers[cell])) yield return Of(RollupAnswerKind.AddedTwice, unit.Unit);
            foreach (var version in unit.Versions)
            {
                var other = NumbersOf(version.Report);
                if (IsResidual(cell => other[cell] - numbers[cell])) yield return Of(RollupAnswerKind.OtherVersion, unit.Unit) with { Report = version };
            }
        }

        var notCounted = sum.Placement.Unlisted.Select(unlisted => (unlisted.Report, Numbers: NumbersOf(unlisted.Report.Report))).ToList();
        foreach (var (report, numbers) in notCounted)
        {
            if (IsResidual(cell => numbers[cell])) yield return Of(RollupAnswerKind.NotCounted, UnitOf(report)) with { Report = report };
        }

        foreach (var nested in notCounted.GroupBy(each => UnitOf(each.Report).Parent).Where(nested => nested.Key is not null && nested.Count() > 1))
        {
            if (!IsResidual(cell => nested.Sum(each => each.Numbers[cell]))) continue;
            yield return Of(RollupAnswerKind.NotCounted, [.. nested.Select(each => UnitOf(each.Report))]);
        }
    }

    // Whoever slipped breaks equations of its own by as much as the difference does.
    private IEnumerable<RollupAnswer> Slips()
    {
        var search = new SlipSearch(sum.Report.Form, residual, differing);
        if (search.CellsOf(NumbersOf(sum.Report.Report), -1) is { Count: > 0 } own) yield return new(RollupAnswerKind.SlipInSum, [], own);
        foreach (var (unit, numbers) in units)
        {
            if (EquationGaps.BrokenIn(unit.Report!.Report, sum.Report.Options) == 0) continue;
            if (search.CellsOf(numbers, 1) is { Count: > 0 } cells) yield return new(RollupAnswerKind.SlipInUnit, [unit.Unit], cells);
        }
    }

    // A cell that no equation tells of, by itself: whose figure is the right one with two digits swapped, the sum's or a unit's.
    private IEnumerable<RollupAnswer> DigitsSwappedIn(FormCell cell)
    {
        if (cell.Kind == FigureKind.Amount || EquationGaps.Tell(sum.Report.Form, cell)) yield break;
        if (sum.NumberIn(cell) is { } own && IsSwapped(own, own - residual[cell.Index])) yield return new(RollupAnswerKind.DigitsSwapped, [], [cell]);
        var swapped = units.Where(unit => IsSwapped(unit.Numbers[cell.Index], unit.Numbers[cell.Index] + residual[cell.Index])).ToList();
        if (swapped.Count > 0) yield return new(RollupAnswerKind.DigitsSwapped, [.. swapped.Select(unit => unit.Unit.Unit)], [cell]);
    }

    private static bool IsSwapped(decimal written, decimal meant) =>
        written > 0 && meant > 0 && SwappedDigits.Tell(written.ToString(CultureInfo.InvariantCulture), meant.ToString(CultureInfo.InvariantCulture));

    private IEnumerable<RollupAnswer> Pairs()
    {
        for (var i = 0; i < units.Count; i++)
        {
            for (var j = i + 1; j < units.Count; j++)
            {
                var (one, other) = (units[i].Numbers, units[j].Numbers);
                if (IsResidual(cell => -one[cell] - other[cell])) yield return Of(RollupAnswerKind.LeftOut, units[i].Unit.Unit, units[j].Unit.Unit);
                if (IsResidual(cell => one[cell] + other[cell])) yield return Of(RollupAnswerKind.AddedTwice, units[i].Unit.Unit, units[j].Unit.Unit);
            }
        }
    }

    private RollupAnswer NotLocated(List<FormCell> open) => new(
        RollupAnswerKind.NotLocated,
        [.. units.Select(unit => (unit.Unit.Unit, Share: open.Count(cell => unit.Numbers[cell.Index] != 0)))
            .Where(unit => unit.Share > 0).OrderByDescending(unit => unit.Share).Select(unit => unit.Unit)],
        open);

    // The differing cells come first: nearly every unit fails at one of them.
    private bool IsResidual(Func<int, decimal> numbers)
    {
        foreach (var cell in differing)
        {
            if (Math.Abs(residual[cell.Index] - numbers(cell.Index)) > rounding[cell.Index]) return false;
        }

        for (var cell = 0; cell < residual.Length; cell++)
        {
            if (isCompared[cell] && Math.Abs(residual[cell] - numbers(cell)) > rounding[cell]) return false;
        }

        return true;
    }

    private RollupAnswer Of(RollupAnswerKind kind, params Unit[] concerned) => new(kind, concerned, differing);

    private Unit UnitOf(SeriesReport report) =>
        sum.Placement.List?.Find(report.Report.Authority, report.Code) ?? new Unit { Name = report.Report.Authority ?? report.ToString() };

    private decimal[] NumbersOf(AnnualDisclosureReport report)
    {
        var numbers = new decimal[residual.Length];
        foreach (var cell in sum.Report.Form.Cells)
        {
            if ((report.Form == sum.Report.Form ? cell : report.Form.Find(cell.Key)) is { } own) numbers[cell.Index] = report[own].Number ?? 0;
        }

        return numbers;
    }
}
