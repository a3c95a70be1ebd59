using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Reports.Claims;

/// <summary>A number that takes part in a claim on several: a member of a list, the count behind a share. Equal by all.</summary>
/// <param name="Role">What it is in the claim.</param>
/// <param name="Value">What it says.</param>
/// <param name="Passage">Its words.</param>
/// <param name="Readings">What it can be meant as; none where no cell holds it.</param>
/// <exception cref="ArgumentException">The role names nothing, or the words or the readings are null.</exception>
public sealed record ClaimPart(ClaimPartRole Role, decimal Value, TextPassage Passage, IReadOnlyList<ClaimReading> Readings)
{
    /// <summary>What it is in the claim.</summary>
    public ClaimPartRole Role { get; init => field = Guard.Against.UndefinedValue(value); } = Guard.Against.UndefinedValue(Role);

    /// <summary>Its words.</summary>
    public TextPassage Passage { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Passage);

    /// <summary>What it can be meant as; none where no cell holds it.</summary>
    public IReadOnlyList<ClaimReading> Readings { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Readings);
}
