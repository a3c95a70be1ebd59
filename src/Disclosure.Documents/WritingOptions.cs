using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Documents;

/// <summary>How a report is written. Immutable; change a copy with <c>with</c>.</summary>
/// <exception cref="ArgumentNullException">The rules are null.</exception>
public sealed record WritingOptions
{
    /// <summary>The figures as they are, and none written while the report has errors.</summary>
    public static WritingOptions Default { get; } = new();

    /// <summary>Whether the totals of sections 三 and 四 are computed from their parts first; else they are written as they are.</summary>
    public bool ComputesTotals { get; init; }

    /// <summary>Whether a report is written although rules find errors in it.</summary>
    public bool AllowsErrors { get; init; }

    /// <summary>
    /// What is said beside a figure of the form, such as what it adds up: a note on its cell in a workbook, shown over it on a web page; the
    /// other formats have no place for it. Null for nothing, and where it gives null.
    /// </summary>
    public Func<FormCell, string?>? NoteOf { get; init; }

    /// <summary>The rules whose errors keep a report from being written.</summary>
    public RuleOptions Rules { get; init => field = Guard.Against.Null(value); } = RuleOptions.Default;
}
