using Ardalis.GuardClauses;

namespace Disclosure.Findings;

/// <summary>A finding that somebody has looked at and accepts, with the reason. Without a reason it counts for nothing.</summary>
public sealed record AcceptedFinding
{
    /// <summary>The finding's <see cref="Finding.Fingerprint"/>.</summary>
    public required string Fingerprint { get; init => field = Guard.Against.Null(value); }

    /// <summary>The rule's id, for the reader of the file.</summary>
    public string? Rule { get; init; }

    /// <summary>The report, for the reader of the file.</summary>
    public string? Report { get; init; }

    /// <summary>The finding in a sentence, for the reader of the file.</summary>
    public string? Finding { get; init; }

    /// <summary>Why the finding is accepted; empty until somebody says so.</summary>
    public string Reason { get; init => field = Guard.Against.Null(value); } = "";

    /// <summary>Who accepts it.</summary>
    public string? By { get; init; }

    /// <summary>When it was accepted.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whether a reason is given.</summary>
    internal bool HasReason => !string.IsNullOrWhiteSpace(Reason);
}
