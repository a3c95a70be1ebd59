namespace Disclosure.Rules.Equations;

/// <summary>The equations that a rule has in one form.</summary>
internal sealed record EquationFamily(LinearRule Rule, IReadOnlyList<LinearForm> Forms);
