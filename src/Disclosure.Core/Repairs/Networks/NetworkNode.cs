using Disclosure.Rules.Equations.Analysis;

namespace Disclosure.Repairs.Networks;

/// <summary>An equation as a node: all terms on one side, times 1 or −1, so that signs agree along the links.</summary>
/// <param name="Equation">The equation.</param>
/// <param name="Sign">1 or −1.</param>
internal sealed record NetworkNode(RuleEquation Equation, int Sign);
