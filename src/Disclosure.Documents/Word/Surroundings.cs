using Disclosure.Documents.Packages;

namespace Disclosure.Documents.Word;

/// <summary>What stands around a paragraph and gives it some of its look.</summary>
/// <param name="Look">What its table says of the look of text, and the ground on which it stands.</param>
/// <param name="IsPending">Whether the table says more once all of its rows are known.</param>
internal sealed record Surroundings(RunLook Look, bool IsPending)
{
    /// <summary>Those of a paragraph that stands on the page.</summary>
    public static Surroundings Page { get; } = new(new RunLook { Ground = OfficeColour.White }, false);

    /// <summary>Those of a paragraph in a box.</summary>
    /// <param name="ground">The colour of the box.</param>
    public static Surroundings On(OfficeColour ground) => new(new RunLook { Ground = ground }, false);
}
