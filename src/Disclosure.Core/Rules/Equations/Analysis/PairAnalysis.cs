using Disclosure.Forms;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Equations.Analysis;

/// <summary>
/// What the equations say of two neighbouring years together: those of each year, and those that tie what one hands on to what the other
/// begins with. Immutable.
/// </summary>
public sealed class PairAnalysis
{
    internal PairAnalysis(Form earlier, Form later, IReadOnlyList<RuleEquation> ofYears, IReadOnlyList<RuleEquation> ties)
    {
        Earlier = earlier;
        Later = later;
        Ties = ties;
        Cells = [.. ofYears.Concat(ties).SelectMany(CellsOf).Distinct().OrderBy(cell => cell.Report).ThenBy(cell => cell.Cell.Index)];
        TiedCells = [.. ties.SelectMany(CellsOf).Distinct().OrderBy(cell => cell.Report).ThenBy(cell => cell.Cell.Index)];
        EquationCount = ofYears.Count + ties.Count;
        Rank = RankOf([.. ofYears, .. ties]);
        LocatableApart = LocatableBy(ofYears);
        LocatableTogether = LocatableBy([.. ofYears, .. ties]);
    }

    /// <summary>The form of the earlier year.</summary>
    public Form Earlier { get; }

    /// <summary>The form of the later year, which is the subject's.</summary>
    public Form Later { get; }

    /// <summary>The equations that tie the years, in the order of the catalogue.</summary>
    public IReadOnlyList<RuleEquation> Ties { get; }

    /// <summary>The cells that take part, those of the later year first.</summary>
    public IReadOnlyList<ReportCell> Cells { get; }

    /// <summary>Those of the cells that stand in a tie, and so in one equation more than in their year alone.</summary>
    public IReadOnlyList<ReportCell> TiedCells { get; }

    /// <summary>How many equations there are, the ties among them.</summary>
    public int EquationCount { get; }

    /// <summary>How many of the equations do not follow from others.</summary>
    public int Rank { get; }

    /// <summary>In how many cells a single error can be located by the equations of their own year.</summary>
    public int LocatableApart { get; }

    /// <summary>In how many cells it can be located by those of both years and the ties.</summary>
    public int LocatableTogether { get; }

    private int RankOf(IReadOnlyList<RuleEquation> equations)
    {
        var places = Cells.Select((cell, place) => (cell, place)).ToDictionary(pair => pair.cell, pair => pair.place);
        var elimination = new IntegerElimination(Cells.Count, equations.Count);
        foreach (var equation in equations)
        {
            elimination.Add(CoefficientsOf(equation).Select(each => (places[each.Cell], each.Coefficient)), equation.Equation.Constant);
        }

        return elimination.Rank;
    }

    // A single error is located where no other cell breaks the same equations in the same proportion.
    private int LocatableBy(IReadOnlyList<RuleEquation> equations)
    {
        var columns = Cells.ToDictionary(cell => cell, _ => new List<(int Equation, int Coefficient)>());
        for (var i = 0; i < equations.Count; i++)
        {
            foreach (var (cell, coefficient) in CoefficientsOf(equations[i])) columns[cell].Add((i, coefficient));
        }

        return columns.Values.Where(column => column.Count > 0).GroupBy(CellTies.Direction).Count(group => group.Count() == 1);
    }

    private static IEnumerable<ReportCell> CellsOf(RuleEquation equation) => equation.Equation.Terms.Select(term => term.ReportCell);

    private static IEnumerable<(ReportCell Cell, int Coefficient)> CoefficientsOf(RuleEquation equation) => equation.Equation.Terms
        .GroupBy(term => term.ReportCell, term => term.CoefficientOnLeft)
        .Select(cell => (Cell: cell.Key, Coefficient: cell.Sum()))
        .Where(cell => cell.Coefficient != 0);

    /// <summary>The two editions and the rank of their equations.</summary>
    public override string ToString() => $"{Earlier.Edition} and {Later.Edition}: {EquationCount} equations, rank {Rank}";
}
