namespace Disclosure.Rules.Equations;

/// <summary>An equation over the cells of dossiers of one shape.</summary>
/// <param name="Equation">The equation; its terms say in which report each cell stands.</param>
/// <param name="SeverityAtMost">How much a breach weighs at most; as much as the rule says unless said otherwise.</param>
internal sealed record BoundEquation(Equation Equation, RuleSeverity SeverityAtMost = RuleSeverity.Error);
