namespace Disclosure.Rules.Equations;

/// <summary>The equations that a rule has in one form.</summary>
internal sealed record EquationFamily(Rule Rule, IReadOnlyList<Equation> Equations);
