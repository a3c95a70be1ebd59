namespace Disclosure.Rules.Equations.Screening;

/// <summary>An equation of a rule that is decided together with others.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Number">The equation's place among those of the rule; 0-based.</param>
/// <param name="Equation">The equation.</param>
internal sealed record ScreenedEquation(Rule Rule, int Number, Equation Equation)
{
    /// <summary>What equations must have in common to be decided together.</summary>
    public EquationShape Shape { get; } = EquationShape.Of(Equation);
}
