using Disclosure.Cli.Choices;
using Disclosure.Repairs.Slips;
using Disclosure.Reports.Problems;
using Disclosure.Rules;

namespace Disclosure.Cli.Verbs;

/// <summary>What <c>rules</c> is asked for: every rule where nothing else is said.</summary>
internal sealed record RulesRequest
{
    /// <summary>The format of the result.</summary>
    public required ResultFormat Format { get; init; }

    /// <summary>The file of the result; null for standard output.</summary>
    public string? Out { get; init; }

    /// <summary>The rule to explain.</summary>
    public Rule? Rule { get; init; }

    /// <summary>The slip to explain.</summary>
    public Slip? Slip { get; init; }

    /// <summary>The problem of reading to explain.</summary>
    public ProblemKind? Problem { get; init; }

    /// <summary>Whether the equations are to be analysed.</summary>
    public bool IsAnalysis { get; init; }

    /// <summary>Of how many neighbouring years the equations are analysed together.</summary>
    public int Years { get; init; } = 1;
}
