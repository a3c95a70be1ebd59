using Disclosure.Messages;
using Disclosure.Reports.Claims.Lexing;

namespace Disclosure.Reports.Claims.Patterns;

/// <summary>
/// One way in which a report says a figure: words of a class beside a number, within a topic. Data; the sentences of the example and of the
/// counterexample are read by a test and printed in the manual.
/// </summary>
internal sealed record ClaimPattern
{
    /// <summary>The name, unique in the catalogue.</summary>
    public required string Id { get; init; }

    /// <summary>What the words say.</summary>
    public required BilingualText Says { get; init; }

    /// <summary>The topics within which the words say it.</summary>
    public required Topic Topic { get; init; }

    /// <summary>The classes of words, any of which says it.</summary>
    public required IReadOnlyList<WordClass> Words { get; init; }

    /// <summary>On which side of the number they stand.</summary>
    public PatternSide Side { get; init; }

    /// <summary>How many characters may stand between word and number.</summary>
    public int Window { get; init; } = 24;

    /// <summary>Which of several words counts.</summary>
    public PatternRank Rank { get; init; }

    /// <summary>The kind of the claim.</summary>
    public ClaimKind Kind { get; init; }

    /// <summary>By what it divides a total, where it does.</summary>
    public Dimension Dimension { get; init; }

    /// <summary>Whether a list behind it may make it up.</summary>
    public bool IsTotal { get; init; }

    /// <summary>Whether it counts within brackets, where most numbers only explain another.</summary>
    public bool CountsInBrackets { get; init; }

    /// <summary>Whether it counts only behind a total in its sentence or paragraph.</summary>
    public bool NeedsTotal { get; init; }

    /// <summary>Whether the words may mean a part of what the readings count, so that no claim of it is certain.</summary>
    public bool IsVague { get; init; }

    /// <summary>Whether everything that the members of its list do not name is one more reading.</summary>
    public bool MayBeRest { get; init; }

    /// <summary>What the number can be meant as, for the topic at hand; none where no cell holds it.</summary>
    public required Func<Topic, IReadOnlyList<ClaimReading>> Readings { get; init; }

    /// <summary>A sentence in which it is read.</summary>
    public required string Example { get; init; }

    /// <summary>A sentence with the same words in which it is not.</summary>
    public required string Counterexample { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Id;
}
