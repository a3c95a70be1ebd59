namespace Disclosure.Validation;

/// <summary>
/// The names under which a failure's placeholder values carry the facts of its finding, besides FluentValidation's own
/// <c>PropertyName</c>, <c>PropertyPath</c> and <c>PropertyValue</c>. Every failure has all of them.
/// </summary>
public static class FailurePlaceholder
{
    /// <summary>The rule's id, such as DC3001.</summary>
    public const string RuleId = "RuleId";

    /// <summary>The sum of the left side, a decimal; null outside equations.</summary>
    public const string Left = "Left";

    /// <summary>The sum of the right side, a decimal; null outside equations.</summary>
    public const string Right = "Right";

    /// <summary>Left − right, a decimal; null outside equations.</summary>
    public const string Difference = "Difference";

    /// <summary>The first cell's address as printed on the form; null where the finding concerns no cell.</summary>
    public const string CellAddress = "CellAddress";

    /// <summary>The article, notice or definition behind the rule, in the validator's language.</summary>
    public const string Basis = "Basis";
}
