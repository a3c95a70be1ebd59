namespace Disclosure.Rules.Examples;

/// <summary>A report that keeps a rule and one that breaks it.</summary>
/// <param name="RuleId">The rule's id.</param>
/// <param name="Passing">A report in which the rule holds at least once and fails nowhere.</param>
/// <param name="Failing">A report in which the rule fails.</param>
public sealed record RuleExample(string RuleId, ExampleReport Passing, ExampleReport Failing);
