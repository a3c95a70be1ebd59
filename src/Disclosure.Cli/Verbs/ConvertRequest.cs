using Disclosure.Cli.Choices;
using Disclosure.Cli.Inputs;
using Disclosure.Documents;
using Disclosure.Results.Inputs;
using Disclosure.Rules;

namespace Disclosure.Cli.Verbs;

/// <summary>What <c>convert</c> is asked for.</summary>
internal sealed record ConvertRequest
{
    /// <summary>What is converted.</summary>
    public required IEnumerable<InputSource> Inputs { get; init; }

    /// <summary>Keeps the results off the inputs.</summary>
    public required InputList Guard { get; init; }

    /// <summary>Whether the result is a folder, with a document for each input.</summary>
    public bool IsToFolder { get; init; }

    /// <summary>What is known of the document.</summary>
    public required ReadingOptions Reading { get; init; }

    /// <summary>The choices of the audit.</summary>
    public required RuleOptions Rules { get; init; }

    /// <summary>The format of the official form.</summary>
    public required ResultFormat Format { get; init; }

    /// <summary>The file of the result; null for standard output.</summary>
    public string? Out { get; init; }

    /// <summary>Whether totals are computed first.</summary>
    public bool ComputesTotals { get; init; }

    /// <summary>Whether a report with errors is written all the same.</summary>
    public bool AllowsErrors { get; init; }
}
