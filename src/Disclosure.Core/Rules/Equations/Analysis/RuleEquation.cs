namespace Disclosure.Rules.Equations.Analysis;

/// <summary>One equation of a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Form">The equation.</param>
public sealed record RuleEquation(LinearRule Rule, LinearForm Form)
{
    /// <summary>The rule's id and the path of what the equation concerns.</summary>
    public override string ToString() => $"{Rule.Id} {Form.Subject.Path}";

    // A cell that stands on both sides counts once, by what is left of it.
    internal IEnumerable<(int Cell, int Coefficient)> Coefficients() =>
        Form.Terms
            .GroupBy(term => term.Cell.Index, term => term.Side == EquationSide.Left ? term.Coefficient : -term.Coefficient)
            .Select(cell => (Cell: cell.Key, Coefficient: cell.Sum()))
            .Where(cell => cell.Coefficient != 0);
}
