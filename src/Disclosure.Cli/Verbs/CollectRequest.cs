using Disclosure.Cli.Choices;
using Disclosure.Cli.Inputs;
using Disclosure.Documents;
using Disclosure.Rules;

namespace Disclosure.Cli.Verbs;

/// <summary>What <c>collect</c> is asked for.</summary>
internal sealed record CollectRequest
{
    /// <summary>The reports of the units.</summary>
    public required InputList Children { get; init; }

    /// <summary>How many of them are read at once.</summary>
    public required int Jobs { get; init; }

    /// <summary>The file of units; null for none.</summary>
    public string? Units { get; init; }

    /// <summary>Whether a first list of the units is written, rather than their sum.</summary>
    public bool ListsUnits { get; init; }

    /// <summary>Whose report the sum is; null where that is not said.</summary>
    public string? Authority { get; init; }

    /// <summary>What is known of the documents.</summary>
    public required ReadingOptions Reading { get; init; }

    /// <summary>Whether a blank in a table with numbers adds nothing.</summary>
    public bool ReadsBlanksAsZero { get; init; }

    /// <summary>The choices of the audit.</summary>
    public required RuleOptions Rules { get; init; }

    /// <summary>The format of the official form.</summary>
    public required ResultFormat Format { get; init; }

    /// <summary>The file of the result; null for standard output.</summary>
    public string? Out { get; init; }

    /// <summary>Whether units may be missing, and figures not be known.</summary>
    public bool AllowsMissing { get; init; }

    /// <summary>Whether a sum with errors is written all the same.</summary>
    public bool AllowsErrors { get; init; }
}
