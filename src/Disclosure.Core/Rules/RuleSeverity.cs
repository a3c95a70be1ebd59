namespace Disclosure.Rules;

/// <summary>How much a broken rule weighs.</summary>
public enum RuleSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>To be explained or mended; does not fail the report.</summary>
    Warning,

    /// <summary>Fails the report. Only statutory and arithmetic rules may be errors.</summary>
    Error,
}
