namespace Disclosure.Reports;

/// <summary>Where something stood in the document it was read from.</summary>
/// <param name="Line">The line; 1-based.</param>
/// <param name="Column">The character within the line, where known; 1-based.</param>
public sealed record DocumentPlace(int Line, int? Column = null);
