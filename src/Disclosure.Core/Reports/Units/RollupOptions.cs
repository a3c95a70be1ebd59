using Disclosure.Forms;

namespace Disclosure.Reports.Units;

/// <summary>How reports are added up. Immutable; change a copy with <c>with</c>.</summary>
public sealed record RollupOptions
{
    /// <summary>The usual choices.</summary>
    public static RollupOptions Default { get; } = new();

    /// <summary>The report year; null where it is that of the reports.</summary>
    public int? Year { get; init; }

    /// <summary>The form of the sum; null where it is that of the reports.</summary>
    public Form? Form { get; init; }

    /// <summary>The organ whose report the sum is; null where it is not known.</summary>
    public string? Authority { get; init; }

    /// <summary>Whether a blank in a table that has any number adds nothing; if not, it is not known what it adds. True unless said otherwise.</summary>
    public bool ReadsBlanksAsZero { get; init; } = true;
}
