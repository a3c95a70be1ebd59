using Disclosure.Cli.Choices;
using Disclosure.Cli.Inputs;
using Disclosure.Documents;

namespace Disclosure.Cli.Verbs;

/// <summary>What <c>read</c> is asked for.</summary>
internal sealed record ReadRequest
{
    /// <summary>What is read.</summary>
    public required InputList Inputs { get; init; }

    /// <summary>How many inputs are worked on at once.</summary>
    public required int Jobs { get; init; }

    /// <summary>What is known of the documents.</summary>
    public required ReadingOptions Reading { get; init; }

    /// <summary>The format of the result.</summary>
    public required ResultFormat Format { get; init; }

    /// <summary>The file of the result; null for standard output.</summary>
    public string? Out { get; init; }

    /// <summary>What a row is of a table of figures.</summary>
    public TableRows Rows { get; init; }

    /// <summary>Whether exactly one document is named.</summary>
    public bool IsOneDocument { get; init; }

    /// <summary>Whether an input with any problem counts as not read.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether what the text says of figures is shown, in place of the figures.</summary>
    public bool ShowsClaims { get; init; }

    /// <summary>Whether the place of each figure is shown.</summary>
    public bool ShowsPlaces { get; init; }
}
