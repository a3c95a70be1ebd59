using Disclosure.Messages;

namespace Disclosure.Reports.Claims.Sentences;

/// <summary>What a share or a change is about. Immutable.</summary>
internal sealed record FoundRelation
{
    /// <summary>The name of what says it.</summary>
    public required string Pattern { get; init; }

    /// <summary>What decided it.</summary>
    public required BilingualText Because { get; init; }

    /// <summary>The first token of its words.</summary>
    public required int FirstToken { get; init; }

    /// <summary>The counts whose share or change it is; empty where cells alone hold them.</summary>
    public IReadOnlyList<Phrase> Counts { get; init; } = [];

    /// <summary>The totals of which it may be a share.</summary>
    public IReadOnlyList<Phrase> Totals { get; init; } = [];

    /// <summary>What is meant by the cells.</summary>
    public IReadOnlyList<ClaimReading> Readings { get; init; } = [];

    /// <summary>Whether it says of what it is a share in words of its own.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Whether it says that something became less.</summary>
    public bool IsDecrease { get; init; }
}
