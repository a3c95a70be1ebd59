using Disclosure.Forms;
using Disclosure.Rules.Equations;

namespace Disclosure.Repairs.Slips;

/// <summary>What an equation says of the table of applications, recognised by the cells that stand in it, whichever rule it belongs to.</summary>
internal static class EquationRole
{
    private static readonly string Received = FormKey.Of(ApplicationRow.ReceivedThisYear);

    /// <summary>
    /// The kind of applicant whose applications an equation balances: what came in on one side, what was disposed of or is open on
    /// the other, outcomes in sum alone. With it the side of what came in; null for any other equation.
    /// </summary>
    public static (FormColumn Applicant, EquationSide Intake)? BalanceOf(Equation equation)
    {
        var intake = equation.Terms.FirstOrDefault(term => term.Cell.Row.Key == Received);
        if (intake is null || equation.Relation != Relation.Equal || intake.Cell.Column.IsTotal()) return null;
        return equation.Terms.All(term => term.Cell.Column == intake.Cell.Column && !term.Cell.IsOutcome()) ? (intake.Cell.Column, intake.Side) : null;
    }

    /// <summary>
    /// The column whose outcomes an equation adds up to their total, with the side on which the outcomes stand; null for any other
    /// equation.
    /// </summary>
    public static (FormColumn Column, EquationSide Outcomes)? OutcomeSumOf(Equation equation, Form form)
    {
        var cells = equation.Terms.Select(term => term.Cell).ToHashSet();
        var sum = equation.Relation != Relation.Equal ? null : form.Totals.FirstOrDefault(total =>
            total.Kind == FormTotalKind.Dispositions && cells.Count == total.Parts.Count + 1 && cells.Contains(total.Cell) && cells.IsSupersetOf(total.Parts));
        return sum is null ? null : (sum.Cell.Column, equation.Terms.First(term => term.Cell != sum.Cell).Side);
    }
}
