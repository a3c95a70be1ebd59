namespace Disclosure.Rules;

/// <summary>What a rule, or a whole audit, answers.</summary>
public enum RuleVerdict
{
    /// <summary>It holds.</summary>
    Pass,

    /// <summary>It is broken.</summary>
    Fail,

    /// <summary>What was read does not decide it; neither pass nor fail.</summary>
    Undetermined,

    /// <summary>It does not concern this report.</summary>
    NotApplicable,
}
