namespace Disclosure.Rules;

/// <summary>What one instance of a rule answered.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Subject">The path of the row, column, table, section or cell in question.</param>
/// <param name="Verdict">The answer.</param>
/// <param name="SeverityAtMost">How much a breach would weigh at most in this instance.</param>
public sealed record RuleAnswer(Rule Rule, string Subject, RuleVerdict Verdict, RuleSeverity SeverityAtMost = RuleSeverity.Error);
