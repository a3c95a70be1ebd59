using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Findings.Diagnoses;

/// <summary>A likely cause of a diagnosis; never called the truth. Immutable.</summary>
public sealed class Hint
{
    private readonly IReadOnlyDictionary<string, BilingualText> slots;

    internal Hint(HintKind kind, params (string Name, BilingualText Text)[] slots)
    {
        Kind = kind;
        this.slots = slots.ToDictionary(slot => slot.Name, slot => slot.Text);
    }

    /// <summary>The kind of cause.</summary>
    public HintKind Kind { get; }

    /// <summary>The cause in a sentence.</summary>
    /// <param name="language">The language of the sentence.</param>
    public string Message(DisplayLanguage language = DisplayLanguage.Chinese) => Kind.Message.Fill(Guard.Against.UndefinedValue(language), slots);
}
