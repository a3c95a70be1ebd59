using Disclosure.Forms;

namespace Disclosure.Rules.Equations.Screening;

/// <summary>
/// What equations have in common that can be decided together: the relation, and how many cells are added and taken
/// away. One with ≥ is turned around.
/// </summary>
/// <param name="Relation">= or ≤.</param>
/// <param name="Added">How many cells are added.</param>
/// <param name="TakenAway">How many are taken away.</param>
internal readonly record struct EquationShape(Relation Relation, int Added, int TakenAway)
{
    public static EquationShape Of(Equation equation) => new(
        equation.Relation == Relation.Equal ? Relation.Equal : Relation.AtMost,
        CellsAdded(equation).Count(),
        CellsTakenAway(equation).Count());

    public static IEnumerable<FormCell> CellsAdded(Equation equation) =>
        CellsOn(equation, equation.Relation == Relation.AtLeast ? EquationSide.Right : EquationSide.Left);

    public static IEnumerable<FormCell> CellsTakenAway(Equation equation) =>
        CellsOn(equation, equation.Relation == Relation.AtLeast ? EquationSide.Left : EquationSide.Right);

    private static IEnumerable<FormCell> CellsOn(Equation equation, EquationSide side) =>
        equation.Terms.Where(term => term.Side == side).Select(term => term.Cell);
}
