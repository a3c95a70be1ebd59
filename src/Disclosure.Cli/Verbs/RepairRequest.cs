using Disclosure.Cli.Choices;
using Disclosure.Cli.Inputs;
using Disclosure.Documents;
using Disclosure.Results.Inputs;
using Disclosure.Rules;

namespace Disclosure.Cli.Verbs;

/// <summary>What <c>repair</c> is asked for.</summary>
internal sealed record RepairRequest
{
    /// <summary>What is repaired.</summary>
    public required SingleInput Input { get; init; }

    /// <summary>Last year's report beside the one that is repaired; null for none.</summary>
    public InputSource? Prior { get; init; }

    /// <summary>What is known of the document.</summary>
    public required ReadingOptions Reading { get; init; }

    /// <summary>The choices of the audit.</summary>
    public required RuleOptions Rules { get; init; }

    /// <summary>The format of the list of repairs.</summary>
    public required ResultFormat Format { get; init; }

    /// <summary>The format of the corrected copy; null where repairs are to be listed.</summary>
    public ResultFormat? Copy { get; init; }

    /// <summary>The file of the corrected copy; null where repairs are to be listed.</summary>
    public string? Out { get; init; }

    /// <summary>The numbers of the repairs to apply; 1-based.</summary>
    public IReadOnlyList<int> Chosen { get; init; } = [];

    /// <summary>Whether an input with any problem counts as not read.</summary>
    public bool IsStrict { get; init; }
}
