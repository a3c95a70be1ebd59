using Disclosure.Findings;
using Disclosure.Reports;

namespace Disclosure.Cli.Output;

/// <summary>What came of checking one input.</summary>
/// <param name="Source">The name by which the user knows the input.</param>
/// <param name="Reading">What was read.</param>
/// <param name="Result">What the audit found; null when no report could be read.</param>
internal sealed record CheckedInput(string Source, ReportReading Reading, AuditResult? Result)
{
    /// <summary>The input's place among all; 1-based.</summary>
    public int Number { get; init; } = 1;
}
