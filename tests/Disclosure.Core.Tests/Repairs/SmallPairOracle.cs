using Disclosure.Forms;
using Disclosure.Repairs;
using Disclosure.Repairs.Networks;
using Disclosure.Repairs.Search;
using Disclosure.Repairs.Tableaus;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Rules.Equations.Analysis;

namespace Disclosure.Core.Tests.Repairs;

/// <summary>Two tables of three rows and three columns, a row of one tied to a row of the other, searched exhaustively.</summary>
internal sealed class SmallPairOracle
{
    private const long LargestTried = 16;

    private readonly long[] figures;
    private readonly LinkState[] states;
    private readonly List<int[]> broken;

    public SmallPairOracle(TiedFigures read)
    {
        (figures, states) = (read.Values.AsSpan().ToArray(), read.States);
        broken = [.. System.Rows.Where(row => !Holds(row, figures)).Select(row => row.Links)];
    }

    public static CellSystem System { get; } = new([.. SmallTableOracle.System.Equations, .. SmallTableOracle.System.Equations.Select(equation => equation.In(ReportSlot.PriorYear)), .. Ties()]);

    public static IRepairSearch Read(Dossier pair, RepairOptions options) => new TableauSystem(System).Read(pair, BlankReading.Zero, options);

    /// <summary>The smallest sets, as places in the list of cells; null when no set up to a size will do.</summary>
    public List<int[]>? SmallestSets(int sizeAtMost)
    {
        for (var size = 0; size <= sizeAtMost; size++)
        {
            var sets = Choices(size, 0).Where(Reconciles).ToList();
            if (sets.Count > 0) return sets;
        }

        return null;
    }

    // The first row of the later year is the last but one of the earlier; with them every cell of these stands in three equations.
    private static IEnumerable<RuleEquation> Ties()
    {
        var rule = HouseRules.Examples.EquationRule(_ => []);
        foreach (var kind in new[] { ApplicantKind.NaturalPerson, ApplicantKind.CommercialEnterprise, ApplicantKind.Total })
        {
            var (later, earlier) = (Form.Revised2021.Cell(ApplicationRow.Disclosed, kind), Form.Revised2021.Cell(ApplicationRow.PartiallyDisclosed, kind));
            yield return new RuleEquation(rule, new Equation(later.Column, [new EquationTerm(later, EquationSide.Left), new EquationTerm(earlier, EquationSide.Right, 1, ReportSlot.PriorYear)], Relation.Equal));
        }
    }

    private IEnumerable<int[]> Choices(int size, int from)
    {
        if (size == 0) return [[]];
        return Enumerable.Range(from, figures.Length - from).Where(cell => states[cell] == LinkState.Known)
            .SelectMany(cell => Choices(size - 1, cell + 1).Select(rest => (int[])[cell, .. rest]));
    }

    // A row in which nothing changes stays as broken as it was, so that only sets with a cell in each broken row are tried.
    private bool Reconciles(int[] set) => broken.TrueForAll(row => Array.Exists(row, cell => set.Contains(cell))) && Tries(set, 0, figures.AsSpan().ToArray());

    private static bool Tries(int[] set, int next, long[] so)
    {
        if (next == set.Length) return Array.TrueForAll(System.Rows, row => Holds(row, so));
        for (var figure = 0L; figure <= LargestTried; figure++)
        {
            so[set[next]] = figure;
            if (HoldWhereDone(set, next, so) && Tries(set, next + 1, so)) return true;
        }

        return false;
    }

    // Whatever stands in the cells that are still to come, a row without them keeps its sum.
    private static bool HoldWhereDone(int[] set, int last, long[] so) => Array.TrueForAll(
        System.Rows, row => !row.Links.Contains(set[last]) || Array.FindIndex(set, last + 1, cell => row.Links.Contains(cell)) >= 0 || Holds(row, so));

    private static bool Holds((int[] Links, int[] Coefficients) row, long[] so)
    {
        var sum = 0L;
        for (var i = 0; i < row.Links.Length; i++) sum += row.Coefficients[i] * so[row.Links[i]];
        return sum == 0;
    }
}
