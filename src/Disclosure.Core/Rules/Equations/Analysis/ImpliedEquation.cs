namespace Disclosure.Rules.Equations.Analysis;

/// <summary>An equation that others imply: where they hold, it holds.</summary>
/// <param name="Equation">The equation.</param>
/// <param name="By">The equations of which it is a combination.</param>
public sealed record ImpliedEquation(RuleEquation Equation, IReadOnlyList<RuleEquation> By);
