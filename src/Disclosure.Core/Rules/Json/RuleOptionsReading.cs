using Ardalis.GuardClauses;
using Disclosure.Reports.Problems;

namespace Disclosure.Rules.Json;

/// <summary>What came of reading an audit's choices: the choices, or every problem that kept them from being read.</summary>
/// <param name="Options">The choices, or null when there is a problem.</param>
/// <param name="Problems">The problems in the order of the text; empty when the choices were read.</param>
public sealed record RuleOptionsReading(RuleOptions? Options, IReadOnlyList<ReadingProblem> Problems)
{
    /// <summary>The problems in the order of the text; empty when the choices were read.</summary>
    public IReadOnlyList<ReadingProblem> Problems { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Problems);
}
