namespace Disclosure.Rules.Examples;

/// <summary>A report that keeps a rule and one that breaks it. Immutable.</summary>
public sealed class RuleExample
{
    internal RuleExample(string ruleId, ExampleReport passing, ExampleReport failing)
    {
        RuleId = ruleId;
        Passing = passing;
        Failing = failing;
    }

    /// <summary>The rule's id.</summary>
    public string RuleId { get; }

    /// <summary>A report in which the rule holds at least once and fails nowhere.</summary>
    public ExampleReport Passing { get; }

    /// <summary>A report in which the rule fails.</summary>
    public ExampleReport Failing { get; }

    /// <summary>The rule of which it is an example.</summary>
    public override string ToString() => RuleId;
}
