using Disclosure.Cli.Choices;
using Disclosure.Cli.Inputs;
using Disclosure.Documents;
using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Results.Inputs;
using Disclosure.Rules;

namespace Disclosure.Cli.Verbs;

/// <summary>What <c>check</c> is asked for.</summary>
internal sealed record CheckRequest
{
    /// <summary>What is checked.</summary>
    public required InputList Inputs { get; init; }

    /// <summary>The files and folders among the inputs, as far as they can be counted beforehand.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>How many inputs are worked on at once.</summary>
    public required int Jobs { get; init; }

    /// <summary>Last year's report beside the one that is checked; null for none.</summary>
    public InputSource? Prior { get; init; }

    /// <summary>The file of adjustments between years; null for none.</summary>
    public string? Adjustments { get; init; }

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

    /// <summary>The file of accepted findings; null for none.</summary>
    public string? Accepted { get; init; }

    /// <summary>Whether new findings are added to that file.</summary>
    public bool WritesAccepted { get; init; }

    /// <summary>Which repairs are shown.</summary>
    public RepairChoice Repairs { get; init; }

    /// <summary>From which severity on findings make the check fail.</summary>
    public FailThreshold FailOn { get; init; }

    /// <summary>Whether a report that could not be decided makes the check no less than clean.</summary>
    public bool PassesUndecided { get; init; }

    /// <summary>Whether an input with any problem counts as not read.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether reports with nothing wrong are left out.</summary>
    public bool ShowsFailingOnly { get; init; }

    /// <summary>Whether the sum alone is shown.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether text shows the findings of one cause one by one.</summary>
    public bool IsVerbose { get; init; }
}
