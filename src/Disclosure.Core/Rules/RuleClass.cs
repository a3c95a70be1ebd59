namespace Disclosure.Rules;

/// <summary>Where a rule's authority comes from.</summary>
public enum RuleClass
{
    /// <summary>Printed on the form or stated by law.</summary>
    Statutory,

    /// <summary>True by the definition of the figures.</summary>
    Arithmetic,

    /// <summary>True unless there is a lawful reason; never an error.</summary>
    Plausibility,
}
