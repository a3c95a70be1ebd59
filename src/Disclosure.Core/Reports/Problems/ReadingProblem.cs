using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Reports.Problems;

/// <summary>A problem met while reading a document: what, where, and what was expected. Immutable.</summary>
public sealed record ReadingProblem
{
    private readonly IReadOnlyDictionary<string, BilingualText> slots;

    /// <summary>A problem of one kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="place">Where in the document, where there is a place.</param>
    /// <param name="slots">What fills the message's slots: name and text.</param>
    /// <exception cref="ArgumentNullException">Kind or slots are null.</exception>
    public ReadingProblem(ProblemKind kind, DocumentPlace? place, params (string Name, BilingualText Text)[] slots)
    {
        Kind = Guard.Against.Null(kind);
        Place = place;
        this.slots = SlotSpacing.Within(kind.Message.Text.Chinese, Guard.Against.Null(slots).ToDictionary(slot => slot.Name, slot => slot.Text));
    }

    /// <summary>The kind of problem.</summary>
    public ProblemKind Kind { get; }

    /// <summary>The code, <c>DP</c> and four digits.</summary>
    public string Code => Kind.Code;

    /// <summary>Where in the document, where there is a place.</summary>
    public DocumentPlace? Place { get; }

    /// <summary>What was met, as it is printed or in both languages; null where the message alone says it.</summary>
    public BilingualText? Actual => slots.GetValueOrDefault("actual");

    /// <summary>What was expected instead; null where the message alone says it.</summary>
    public BilingualText? Expected => slots.GetValueOrDefault("expected");

    /// <summary>What was met and what was expected, in a sentence.</summary>
    /// <param name="language">The language of the message.</param>
    public string Message(DisplayLanguage language = DisplayLanguage.Chinese) => Kind.Message.Fill(language, slots);

    /// <summary>Whether two problems say the same but for their places and what was met there, and were met in the same sheet where they were in one.</summary>
    internal bool IsAlike(ReadingProblem other) =>
        Kind == other.Kind && Place is not null && other.Place is not null && Place.Sheet == other.Place.Sheet && slots.Count == other.slots.Count
            && slots.All(slot => slot.Key == "actual" || other.slots.GetValueOrDefault(slot.Key) == slot.Value);

    /// <summary>Code, place and what is said, in English.</summary>
    public override string ToString() => $"{Code}{(Place is null ? "" : $" ({Place})")}: {Message(DisplayLanguage.English)}";

    /// <inheritdoc/>
    public bool Equals(ReadingProblem? other) =>
        other is not null && Kind == other.Kind && Place == other.Place && Message() == other.Message();

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Place);
}
