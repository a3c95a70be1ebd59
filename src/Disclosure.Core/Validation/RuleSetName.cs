using Disclosure.Rules;

namespace Disclosure.Validation;

/// <summary>
/// The names of the validators' rule sets, one for each class of rules. Without a choice of rule sets all of them run.
/// </summary>
public static class RuleSetName
{
    /// <summary>What is printed on the form or stated by law: <see cref="RuleClass.Statutory"/>.</summary>
    public const string Statutory = "statutory";

    /// <summary>What is true by the definition of the figures: <see cref="RuleClass.Arithmetic"/>.</summary>
    public const string Arithmetic = "arithmetic";

    /// <summary>What is true unless there is a lawful reason: <see cref="RuleClass.Plausibility"/>.</summary>
    public const string Plausibility = "plausibility";

    internal static string Of(RuleClass ruleClass) => ruleClass switch
    {
        RuleClass.Statutory => Statutory,
        RuleClass.Arithmetic => Arithmetic,
        _ => Plausibility,
    };
}
