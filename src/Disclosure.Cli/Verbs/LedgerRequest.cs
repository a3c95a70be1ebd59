using Disclosure.Cli.Choices;
using Disclosure.Cli.Inputs;
using Disclosure.Documents;
using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Results.Inputs;
using Disclosure.Rules;

namespace Disclosure.Cli.Verbs;

/// <summary>What <c>ledger</c> is asked for.</summary>
internal sealed record LedgerRequest
{
    /// <summary>The ledger's name: a file, or - for standard input.</summary>
    public required string Ledger { get; init; }

    /// <summary>Keeps what is read from being overwritten.</summary>
    public required SingleInput Input { get; init; }

    /// <summary>What is known of the ledger.</summary>
    public required LedgerReadingOptions Reading { get; init; }

    /// <summary>What is known of the report.</summary>
    public required ReadingOptions ReportReading { get; init; }

    /// <summary>The choices of the audit.</summary>
    public required RuleOptions Rules { get; init; }

    /// <summary>What files change of the audit, and which files; none where the audit is the usual one.</summary>
    public IReadOnlyList<BilingualText> Changes { get; init; } = [];

    /// <summary>The format of the result.</summary>
    public required ResultFormat Format { get; init; }

    /// <summary>The file of the result; null for standard output.</summary>
    public string? Out { get; init; }

    /// <summary>The report that is held against the ledger; null for none.</summary>
    public InputSource? Report { get; init; }

    /// <summary>The day whose open cases are listed; null for none.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Last year's ledger; null for none.</summary>
    public string? Prior { get; init; }

    /// <summary>From which severity on findings make the result fail.</summary>
    public FailThreshold FailOn { get; init; }

    /// <summary>Whether tables are written although they have errors.</summary>
    public bool AllowsErrors { get; init; }

    /// <summary>Whether text shows the findings of one cause one by one.</summary>
    public bool IsVerbose { get; init; }
}
