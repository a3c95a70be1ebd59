namespace Disclosure.Rules.Equations.Analysis;

/// <summary>One equation of a rule. Immutable; equal only to itself.</summary>
public sealed class RuleEquation
{
    internal RuleEquation(LinearRule rule, LinearForm form)
    {
        Rule = rule;
        Form = form;
    }

    /// <summary>The rule.</summary>
    public LinearRule Rule { get; }

    /// <summary>The equation.</summary>
    public LinearForm Form { get; }

    /// <summary>The rule's id and the path of what the equation concerns.</summary>
    public override string ToString() => $"{Rule.Id} {Form.Subject.Path}";

    // A cell that stands on both sides counts once, by what is left of it.
    internal IEnumerable<(int Cell, int Coefficient)> Coefficients() =>
        Form.Terms
            .GroupBy(term => term.Cell.Index, term => term.Side == EquationSide.Left ? term.Coefficient : -term.Coefficient)
            .Select(cell => (Cell: cell.Key, Coefficient: cell.Sum()))
            .Where(cell => cell.Coefficient != 0);
}
