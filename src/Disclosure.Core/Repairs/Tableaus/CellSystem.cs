using Disclosure.Reports.Dossiers;
using Disclosure.Rules.Equations.Analysis;

namespace Disclosure.Repairs.Tableaus;

/// <summary>Equations over cells of any reports, as a sparse matrix. Immutable.</summary>
internal sealed class CellSystem
{
    private readonly Dictionary<ReportCell, int> places;

    public CellSystem(IReadOnlyList<RuleEquation> equations)
    {
        Equations = equations;
        var cells = equations.SelectMany(equation => equation.Equation.Terms).Select(term => term.ReportCell).Distinct();
        Cells = [.. cells.OrderBy(cell => cell.Report).ThenBy(cell => cell.Cell.Index)];
        places = Cells.Select((cell, place) => (cell, place)).ToDictionary(pair => pair.cell, pair => pair.place);
        Rows = [.. equations.Select(equation => RowOf(equation, places))];
        var rowsOf = Cells.Select(_ => new List<int>()).ToArray();
        for (var row = 0; row < Rows.Length; row++)
        {
            foreach (var link in Rows[row].Links) rowsOf[link].Add(row);
        }

        RowsOf = Array.ConvertAll(rowsOf, rows => rows.ToArray());
        Reports = [.. Cells.Select(cell => cell.Report).Distinct()];
    }

    /// <summary>The equations; each is a row.</summary>
    public IReadOnlyList<RuleEquation> Equations { get; }

    /// <summary>The cells in the order of their reports and then as printed; each is a column.</summary>
    public ReportCell[] Cells { get; }

    /// <summary>For each row its cells, by their places, and their coefficients when all stand on the left side.</summary>
    public (int[] Links, int[] Coefficients)[] Rows { get; }

    /// <summary>For each cell the rows in which it stands.</summary>
    public int[][] RowsOf { get; }

    /// <summary>The reports in which the cells stand.</summary>
    public IReadOnlyList<ReportSlot> Reports { get; }

    /// <summary>The place of a cell; -1 when it stands in none of the equations.</summary>
    public int LinkOf(ReportCell cell) => places.GetValueOrDefault(cell, -1);

    // A cell that stands on both sides counts once, by what is left of it.
    private static (int[] Links, int[] Coefficients) RowOf(RuleEquation equation, Dictionary<ReportCell, int> places)
    {
        var terms = equation.Equation.Terms
            .GroupBy(term => places[term.ReportCell], term => term.CoefficientOnLeft)
            .Select(cell => (Link: cell.Key, Coefficient: cell.Sum()))
            .Where(cell => cell.Coefficient != 0)
            .OrderBy(cell => cell.Link).ToList();
        return ([.. terms.Select(term => term.Link)], [.. terms.Select(term => term.Coefficient)]);
    }
}
