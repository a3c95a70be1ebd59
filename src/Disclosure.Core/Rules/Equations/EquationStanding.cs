using Disclosure.Forms;

namespace Disclosure.Rules.Equations;

/// <summary>In which equations, and with what coefficients, each cell of the subject's form stands. Immutable.</summary>
internal sealed class EquationStanding
{
    public EquationStanding(IEnumerable<LinearForm> forms) => Cells =
    [
        .. forms.Where(form => form.Relation == Relation.Equal)
            .SelectMany(form => form.Terms.Where(term => term.Report.IsSubject), (form, term) => (term.Cell, Form: form, Coefficient: term.CoefficientOnLeft))
            .GroupBy(standing => standing.Cell).OrderBy(cell => cell.Key.Index)
            .Select(cell => (cell.Key, cell.Select(standing => (standing.Form, standing.Coefficient)).ToList())),
    ];

    /// <summary>The cells in printed order.</summary>
    public IReadOnlyList<(FormCell Cell, List<(LinearForm Form, int Coefficient)> Equations)> Cells { get; }
}
