using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Reports.Problems;

/// <summary>One kind of problem that reading can meet. All are listed in <see cref="ProblemCatalogue"/>.</summary>
/// <param name="Code">The code, <c>DP</c> and four digits, never reused.</param>
/// <param name="Severity">How much the problem costs.</param>
/// <param name="Message">What was met and what would be right, with slots.</param>
/// <exception cref="ArgumentException">The severity names nothing, or code or message is null.</exception>
public sealed record ProblemKind(string Code, ProblemSeverity Severity, MessageTemplate Message)
{
    /// <summary>The code, <c>DP</c> and four digits, never reused.</summary>
    public string Code { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Code);

    /// <summary>How much the problem costs.</summary>
    public ProblemSeverity Severity { get; init => field = Guard.Against.UndefinedValue(value); } = Guard.Against.UndefinedValue(Severity);

    /// <summary>What was met and what would be right, with slots.</summary>
    public MessageTemplate Message { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Message);

    /// <summary>The message as it may read: its slots filled with what is met in published reports.</summary>
    /// <param name="language">The language of the message.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value names no language.</exception>
    public string Example(DisplayLanguage language = DisplayLanguage.Chinese) => ProblemExamples.Of(this, Guard.Against.UndefinedValue(language));
}
