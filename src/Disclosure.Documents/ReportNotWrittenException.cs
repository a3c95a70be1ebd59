using Ardalis.GuardClauses;
using Disclosure.Findings;
using Disclosure.Reports.Problems;
using Disclosure.Rules;

namespace Disclosure.Documents;

/// <summary>A report was not written: rules find errors in it, or the format cannot say one of its figures.</summary>
public sealed class ReportNotWrittenException : Exception
{
    /// <summary>Refuses a report.</summary>
    /// <param name="findings">The errors; empty where the format is the reason.</param>
    /// <param name="problems">What the format cannot say; empty where errors are the reason.</param>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public ReportNotWrittenException(IReadOnlyList<Finding> findings, IReadOnlyList<ReadingProblem> problems)
        : this(findings, problems, [])
    {
    }

    /// <summary>Refuses a report.</summary>
    /// <param name="findings">The errors; empty where there is none.</param>
    /// <param name="problems">What the format cannot say; empty where the figures are the reason.</param>
    /// <param name="undetermined">What could not be decided; empty where that is no reason.</param>
    /// <exception cref="ArgumentNullException">One of the three is null.</exception>
    public ReportNotWrittenException(IReadOnlyList<Finding> findings, IReadOnlyList<ReadingProblem> problems, IReadOnlyList<RuleAnswer> undetermined)
        : base(MessageOf(Guard.Against.Null(findings), Guard.Against.Null(problems), Guard.Against.Null(undetermined)))
    {
        Findings = findings;
        Problems = problems;
        Undetermined = undetermined;
    }

    /// <summary>The errors, in the order of the rules.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What the format cannot say, in the order of the cells.</summary>
    public IReadOnlyList<ReadingProblem> Problems { get; }

    /// <summary>What could not be decided, in the order of the rules; empty where that is not the reason.</summary>
    public IReadOnlyList<RuleAnswer> Undetermined { get; }

    private static string MessageOf(IReadOnlyList<Finding> findings, IReadOnlyList<ReadingProblem> problems, IReadOnlyList<RuleAnswer> undetermined)
    {
        var reasons = findings.Select(finding => $"{finding.RuleId} {finding.Message()}")
            .Concat(problems.Select(problem => $"{problem.Code} {problem.Message()}"))
            .Concat(undetermined.GroupBy(answer => answer.Rule.Id).Select(rule => $"{rule.Key} could not be decided in {rule.Count()} places."));
        return $"The report was not written. {string.Join(' ', reasons)}";
    }
}
