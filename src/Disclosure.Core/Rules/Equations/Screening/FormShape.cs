using Disclosure.Forms;

namespace Disclosure.Rules.Equations.Screening;

/// <summary>
/// What linear forms have in common that can be decided together: the relation, and how many cells are added and taken
/// away. A form with ≥ is turned around.
/// </summary>
/// <param name="Relation">= or ≤.</param>
/// <param name="Added">How many cells are added.</param>
/// <param name="TakenAway">How many are taken away.</param>
internal readonly record struct FormShape(Relation Relation, int Added, int TakenAway)
{
    public static FormShape Of(LinearForm form) => new(
        form.Relation == Relation.Equal ? Relation.Equal : Relation.AtMost,
        CellsAdded(form).Count(),
        CellsTakenAway(form).Count());

    public static IEnumerable<FormCell> CellsAdded(LinearForm form) => CellsOn(form, form.Relation == Relation.AtLeast ? EquationSide.Right : EquationSide.Left);

    public static IEnumerable<FormCell> CellsTakenAway(LinearForm form) => CellsOn(form, form.Relation == Relation.AtLeast ? EquationSide.Left : EquationSide.Right);

    private static IEnumerable<FormCell> CellsOn(LinearForm form, EquationSide side) =>
        form.Terms.Where(term => term.Side == side).Select(term => term.Cell);
}
