using Ardalis.GuardClauses;
using Disclosure.Forms;

namespace Disclosure.Rules.Equations.Analysis;

/// <summary>Equations that hang together by the cells they share: what they imply, and which single errors they can locate. Immutable.</summary>
public sealed class EquationSystem
{
    private readonly Dictionary<FormCell, IReadOnlyList<FormCell>> alike;

    internal EquationSystem(IReadOnlyList<RuleEquation> equations)
    {
        Equations = equations;
        Cells = [.. equations.SelectMany(equation => equation.Equation.Terms).Select(term => term.Cell).Distinct().OrderBy(cell => cell.Index)];
        Blocks = [.. Cells.Select(cell => cell.Block).Distinct()];
        (Rank, Implied) = Eliminate(equations, Cells);
        alike = CellTies.Of(equations, Cells).SelectMany(group => group.Select(cell => (cell, group))).ToDictionary(pair => pair.cell, pair => pair.group);
    }

    /// <summary>The blocks of the form in which the cells stand, in printed order.</summary>
    public IReadOnlyList<FormBlock> Blocks { get; }

    /// <summary>The equations, in the order of the catalogue.</summary>
    public IReadOnlyList<RuleEquation> Equations { get; }

    /// <summary>The cells that take part, in printed order.</summary>
    public IReadOnlyList<FormCell> Cells { get; }

    /// <summary>How many of the equations do not follow from others.</summary>
    public int Rank { get; }

    /// <summary>
    /// The equations that the others imply, as many as the rank falls short of their number. Where there is a choice, an
    /// equation of a rule with many is kept and one of a rule with few is said to be implied.
    /// </summary>
    public IReadOnlyList<ImpliedEquation> Implied { get; }

    /// <summary>Whether the equations show where the error is when just this cell is wrong.</summary>
    /// <param name="cell">A cell of the system.</param>
    /// <exception cref="ArgumentException">The cell takes no part.</exception>
    public bool CanLocate(FormCell cell) => GroupOf(cell).Count == 1;

    /// <summary>
    /// The cells in which an error looks the same: they stand in the same equations with proportional coefficients, so
    /// whatever mends the equations in one does so in the others.
    /// </summary>
    /// <param name="cell">A cell of the system.</param>
    /// <returns>The other cells, in printed order; none when an error in this cell can be located.</returns>
    /// <exception cref="ArgumentException">The cell takes no part.</exception>
    public IReadOnlyList<FormCell> TiesOf(FormCell cell) => [.. GroupOf(cell).Where(other => other != cell)];

    private IReadOnlyList<FormCell> GroupOf(FormCell cell) =>
        alike.GetValueOrDefault(Guard.Against.Null(cell)) ?? throw new ArgumentException($"The cell {cell} stands in none of these equations.", nameof(cell));

    private static (int Rank, IReadOnlyList<ImpliedEquation> Implied) Eliminate(IReadOnlyList<RuleEquation> equations, IReadOnlyList<FormCell> cells)
    {
        var place = cells.Select((cell, i) => (cell.Index, i)).ToDictionary(pair => pair.Index, pair => pair.i);
        var ordered = equations.GroupBy(equation => equation.Rule).OrderByDescending(family => family.Count()).SelectMany(family => family).ToList();
        var elimination = new IntegerElimination(cells.Count, ordered.Count);
        var implied = new List<ImpliedEquation>();
        foreach (var equation in ordered)
        {
            var coefficients = equation.Coefficients().Select(each => (place[each.Cell], each.Coefficient));
            if (elimination.Add(coefficients, equation.Equation.Constant) is not { } by) continue;
            implied.Add(new ImpliedEquation(equation, [.. by.Select(at => ordered[at])]));
        }

        return (elimination.Rank, implied);
    }

    /// <summary>How many equations and cells there are, and their rank.</summary>
    public override string ToString() => $"{Equations.Count} equations over {Cells.Count} cells, rank {Rank}";
}
