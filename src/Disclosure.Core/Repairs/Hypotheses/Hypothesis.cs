using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Repairs.Hypotheses;

/// <summary>A human slip that would explain a repair; never called the truth. Immutable.</summary>
public sealed class Hypothesis
{
    private readonly IReadOnlyDictionary<string, BilingualText> slots;

    internal Hypothesis(HypothesisKind kind, params (string Name, BilingualText Text)[] slots)
    {
        Kind = kind;
        this.slots = slots.ToDictionary(slot => slot.Name, slot => slot.Text);
    }

    /// <summary>The kind of slip.</summary>
    public HypothesisKind Kind { get; }

    /// <summary>The slip in a sentence.</summary>
    /// <param name="language">The language of the sentence.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value names no language.</exception>
    public string Message(DisplayLanguage language = DisplayLanguage.Chinese) => Kind.Message.Fill(Guard.Against.UndefinedValue(language), slots);

    /// <summary>The id and the sentence in Chinese.</summary>
    public override string ToString() => $"{Kind.Id} {Message()}";
}
