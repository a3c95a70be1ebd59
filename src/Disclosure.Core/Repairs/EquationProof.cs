using Ardalis.GuardClauses;
using Disclosure.Rules.Equations.Analysis;

namespace Disclosure.Repairs;

/// <summary>An equation before and after a repair. A figure that is not known counts as 0 before, and after as one that will do.</summary>
/// <param name="Equation">The equation, with its rule.</param>
/// <param name="LeftBefore">The left sum as the figures stand.</param>
/// <param name="RightBefore">The right sum as the figures stand.</param>
/// <param name="LeftAfter">The left sum after the repair.</param>
/// <param name="RightAfter">The right sum after the repair.</param>
/// <exception cref="ArgumentNullException">The equation is null.</exception>
public sealed record EquationProof(RuleEquation Equation, decimal LeftBefore, decimal RightBefore, decimal LeftAfter, decimal RightAfter)
{
    /// <summary>The equation, with its rule.</summary>
    public RuleEquation Equation { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Equation);

    /// <summary>Whether the equation holds as the figures stand.</summary>
    public bool HeldBefore => LeftBefore == RightBefore;

    /// <summary>Whether the equation holds after the repair.</summary>
    public bool HoldsAfter => LeftAfter == RightAfter;

    /// <summary>The equation and both sums, before and after.</summary>
    public override string ToString() => $"{Equation}: {LeftBefore} / {RightBefore} → {LeftAfter} / {RightAfter}";
}
