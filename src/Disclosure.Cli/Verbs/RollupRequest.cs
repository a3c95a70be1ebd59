using Disclosure.Cli.Choices;
using Disclosure.Cli.Inputs;
using Disclosure.Documents;
using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Results.Inputs;
using Disclosure.Rules;

namespace Disclosure.Cli.Verbs;

/// <summary>What <c>rollup</c> is asked for.</summary>
internal sealed record RollupRequest
{
    /// <summary>The reports of the units.</summary>
    public required InputList Children { get; init; }

    /// <summary>How many of them are read at once.</summary>
    public required int Jobs { get; init; }

    /// <summary>The sum.</summary>
    public required InputSource Parent { get; init; }

    /// <summary>The sum of the year before; null where none is named.</summary>
    public InputSource? Prior { get; init; }

    /// <summary>The reports of the units of the year before; null where none are named.</summary>
    public InputList? PriorChildren { get; init; }

    /// <summary>The file of units; null for none.</summary>
    public string? Units { get; init; }

    /// <summary>What is known of the documents.</summary>
    public required ReadingOptions Reading { get; init; }

    /// <summary>The choices of the audit.</summary>
    public required RuleOptions Rules { get; init; }

    /// <summary>What files change of the audit, and which files; none where the audit is the usual one.</summary>
    public IReadOnlyList<BilingualText> Changes { get; init; } = [];

    /// <summary>The format of the result.</summary>
    public required ResultFormat Format { get; init; }

    /// <summary>The file of the result; null for standard output.</summary>
    public string? Out { get; init; }

    /// <summary>From which severity on findings make the check fail.</summary>
    public FailThreshold FailOn { get; init; }

    /// <summary>Whether text shows the findings of one cause one by one.</summary>
    public bool IsVerbose { get; init; }
}
