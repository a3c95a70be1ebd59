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
    private const long LargestTried = 10;

    private readonly long[] figures;
    private readonly LinkState[] states;

    public SmallPairOracle(TiedFigures read) => (figures, states) = (read.Values.AsSpan().ToArray(), read.States);

    public static CellSystem System { get; } = new([.. SmallTableOracle.System.Equations, .. SmallTableOracle.System.Equations.Select(equation => equation.In(ReportSlot.PriorYear)), .. Ties()]);

    public static IRepairSearch Read(Dossier pair, RepairOptions options) => new TableauSystem(System).Read(pair, BlankReading.Zero, options);

    /// <summary>The smallest sets, as places in the list of cells; null when no set up to a size will do.</summary>
    public List<int[]>? SmallestSets(int sizeAtMost)
    {
        for (var size = 0; size <= sizeAtMost; size++)
        {
            var sets = Choices(size, 0).Where(set => Tries(set, 0, figures.AsSpan().ToArray())).ToList();
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

    private static bool Tries(int[] cells, int next, long[] so)
    {
        if (next == cells.Length) return Enumerable.Range(0, System.Rows.Length).All(row => Holds(row, so));
        for (var figure = 0L; figure <= LargestTried; figure++)
        {
            so[cells[next]] = figure;
            if (Tries(cells, next + 1, so)) return true;
        }

        return false;
    }

    private static bool Holds(int row, long[] so)
    {
        var (links, coefficients) = System.Rows[row];
        var sum = 0L;
        for (var i = 0; i < links.Length; i++) sum += coefficients[i] * so[links[i]];
        return sum == 0;
    }
}
