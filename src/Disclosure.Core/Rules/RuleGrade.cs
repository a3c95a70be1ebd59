namespace Disclosure.Rules;

/// <summary>What an audit makes of a rule in place of its default severity.</summary>
public enum RuleGrade
{
    /// <summary>The rule is not asked.</summary>
    Off,

    /// <summary>A breach is worth knowing.</summary>
    Info,

    /// <summary>A breach is to be explained or mended; it does not fail the report.</summary>
    Warning,

    /// <summary>A breach fails the report; for statutory and arithmetic rules only.</summary>
    Error,
}
