namespace Disclosure.Rules.Equations.Dossiers;

/// <summary>An equation over the cells of dossiers of one shape.</summary>
/// <param name="Form">The equation; its terms say in which report each cell stands.</param>
/// <param name="SeverityAtMost">How much a breach weighs at most.</param>
internal sealed record BoundEquation(LinearForm Form, RuleSeverity SeverityAtMost);
