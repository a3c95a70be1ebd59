namespace Disclosure.Rules;

/// <summary>The choices of an audit. Immutable; change a copy with <c>with</c>.</summary>
public sealed record RuleOptions
{
    /// <summary>The usual choices.</summary>
    public static RuleOptions Default { get; } = new();

    /// <summary>How a blank or not-applicable cell counts.</summary>
    public BlankReading BlankReading { get; init; } = BlankReading.Zero;
}
