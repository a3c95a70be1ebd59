using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Rules;

/// <summary>What one instance of a rule answered.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Subject">The path of the row, column, table, section or cell in question.</param>
/// <param name="Verdict">The answer.</param>
/// <param name="SeverityAtMost">How much a breach would weigh at most in this instance.</param>
/// <exception cref="ArgumentException">The verdict or the severity names nothing, or rule or subject is null.</exception>
public sealed record RuleAnswer(Rule Rule, string Subject, RuleVerdict Verdict, RuleSeverity SeverityAtMost = RuleSeverity.Error)
{
    /// <summary>The rule.</summary>
    public Rule Rule { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Rule);

    /// <summary>The path of the row, column, table, section or cell in question.</summary>
    public string Subject { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Subject);

    /// <summary>The answer.</summary>
    public RuleVerdict Verdict { get; init => field = Guard.Against.UndefinedValue(value); } = Guard.Against.UndefinedValue(Verdict);

    /// <summary>What went wrong in the rule itself, where that is why it could not decide; this is no matter of the report.</summary>
    public Exception? Fault { get; init; }

    /// <summary>How much a breach would weigh at most in this instance.</summary>
    public RuleSeverity SeverityAtMost { get; init => field = Guard.Against.UndefinedValue(value); } = Guard.Against.UndefinedValue(SeverityAtMost);
}
