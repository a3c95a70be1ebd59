using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Reports.Claims;

/// <summary>A number of the text that is no claim, and why. Equal by all.</summary>
/// <param name="Passage">The number as it stands.</param>
/// <param name="Reason">What kept it from being one, for programs.</param>
/// <param name="Because">The same for people.</param>
/// <param name="Pattern">The pattern whose words stand around it; null where none do.</param>
/// <exception cref="ArgumentNullException">One of the three is null.</exception>
public sealed record UnclaimedNumber(TextPassage Passage, string Reason, BilingualText Because, string? Pattern = null)
{
    /// <summary>The number as it stands.</summary>
    public TextPassage Passage { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Passage);

    /// <summary>What kept it from being one, for programs.</summary>
    public string Reason { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Reason);

    /// <summary>The same for people.</summary>
    public BilingualText Because { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Because);
}
