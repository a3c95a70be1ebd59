using Disclosure.Forms;

namespace Disclosure.Rules.Equations;

/// <summary>In which equations, and with what coefficients, each cell of the subject's form stands. Immutable.</summary>
internal sealed class EquationStanding
{
    public EquationStanding(IEnumerable<Equation> equations) => Cells =
    [
        .. equations.Where(equation => equation.Relation == Relation.Equal)
            .SelectMany(
                equation => equation.Terms.Where(term => term.Report.IsSubject),
                (equation, term) => (term.Cell, Equation: equation, Coefficient: term.CoefficientOnLeft))
            .GroupBy(standing => standing.Cell).OrderBy(cell => cell.Key.Index)
            .Select(cell => (cell.Key, cell.Select(standing => (standing.Equation, standing.Coefficient)).ToList())),
    ];

    /// <summary>The cells in printed order.</summary>
    public IReadOnlyList<(FormCell Cell, List<(Equation Equation, int Coefficient)> Equations)> Cells { get; }
}
