using Ardalis.GuardClauses;
using FluentValidation.Internal;

namespace Disclosure.Messages;

/// <summary>A sentence with named slots, such as <c>{left}</c>, in both languages.</summary>
/// <param name="Text">The sentence with its slots in braces.</param>
/// <exception cref="ArgumentNullException">The sentence is null.</exception>
public sealed record MessageTemplate(BilingualText Text)
{
    /// <summary>A template from its two spellings.</summary>
    /// <param name="chinese">The sentence in Chinese.</param>
    /// <param name="english">The sentence in English.</param>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public MessageTemplate(string chinese, string english)
        : this(new BilingualText(chinese, english))
    {
    }

    /// <summary>The sentence with its slots in braces.</summary>
    public BilingualText Text { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Text);

    /// <summary>Fills the slots.</summary>
    /// <param name="language">The language of the sentence and of what fills it.</param>
    /// <param name="slots">What fills each slot, by name.</param>
    /// <returns>The sentence; a slot that nothing fills stays as it is.</returns>
    /// <exception cref="ArgumentNullException">The slots are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value names no language.</exception>
    public string Fill(DisplayLanguage language, IReadOnlyDictionary<string, BilingualText> slots)
    {
        var formatter = new MessageFormatter();
        foreach (var (name, text) in Guard.Against.Null(slots)) formatter.AppendArgument(name, text.In(language));
        return formatter.BuildMessage(Text.In(language));
    }
}
