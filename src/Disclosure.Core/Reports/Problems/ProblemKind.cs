using Disclosure.Messages;

namespace Disclosure.Reports.Problems;

/// <summary>One kind of problem that reading can meet. All are listed in <see cref="ProblemCatalogue"/>.</summary>
/// <param name="Code">The code, <c>DP</c> and four digits, never reused.</param>
/// <param name="Severity">How much the problem costs.</param>
/// <param name="Message">What was met and what would be right, with slots.</param>
public sealed record ProblemKind(string Code, ProblemSeverity Severity, MessageTemplate Message);
