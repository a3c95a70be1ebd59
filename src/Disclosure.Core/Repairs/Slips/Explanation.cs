using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Repairs.Slips;

/// <summary>A human slip that would explain what does not hold; never called the truth. Immutable.</summary>
public sealed class Explanation
{
    private readonly MessageTemplate sentence;
    private readonly IReadOnlyDictionary<string, BilingualText> slots;

    internal Explanation(Slip slip, MessageTemplate sentence, params (string Name, BilingualText Text)[] slots)
    {
        Slip = slip;
        this.sentence = sentence;
        this.slots = slots.ToDictionary(slot => slot.Name, slot => slot.Text);
    }

    /// <summary>The slip.</summary>
    public Slip Slip { get; }

    /// <summary>The slip in a sentence.</summary>
    /// <param name="language">The language of the sentence.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value names no language.</exception>
    public string Message(DisplayLanguage language = DisplayLanguage.Chinese) => sentence.Fill(Guard.Against.UndefinedValue(language), slots);

    /// <summary>The id and the sentence in Chinese.</summary>
    public override string ToString() => $"{Slip.Id} {Message()}";
}
