using Ardalis.GuardClauses;
using Disclosure.Findings;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents;

/// <summary>A report was not written: rules find errors in it, or the format cannot say one of its figures.</summary>
public sealed class ReportNotWrittenException : Exception
{
    /// <summary>Refuses a report.</summary>
    /// <param name="findings">The errors; empty where the format is the reason.</param>
    /// <param name="problems">What the format cannot say; empty where errors are the reason.</param>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public ReportNotWrittenException(IReadOnlyList<Finding> findings, IReadOnlyList<ReadingProblem> problems)
        : base(MessageOf(Guard.Against.Null(findings), Guard.Against.Null(problems)))
    {
        Findings = findings;
        Problems = problems;
    }

    /// <summary>The errors, in the order of the rules.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What the format cannot say, in the order of the cells.</summary>
    public IReadOnlyList<ReadingProblem> Problems { get; }

    private static string MessageOf(IReadOnlyList<Finding> findings, IReadOnlyList<ReadingProblem> problems)
    {
        var reasons = findings.Select(finding => $"{finding.RuleId} {finding.Message()}")
            .Concat(problems.Select(problem => $"{problem.Code} {problem.Message()}"));
        return $"The report was not written. {string.Join(' ', reasons)}";
    }
}
