using Ardalis.GuardClauses;

namespace Disclosure.Messages;

/// <summary>One text in the two languages that the library speaks. Equal when both spellings are equal.</summary>
/// <param name="Chinese">The text in Chinese, the language of the forms.</param>
/// <param name="English">The text in English.</param>
/// <exception cref="ArgumentNullException">One of the two is null.</exception>
public sealed record BilingualText(string Chinese, string English)
{
    /// <summary>The text in Chinese, the language of the forms.</summary>
    public string Chinese { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Chinese);

    /// <summary>The text in English.</summary>
    public string English { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(English);

    /// <summary>A text that reads the same in both languages, such as a number or a quotation.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static BilingualText Same(string text) => new(Guard.Against.Null(text), text);

    /// <summary>The spelling in one language.</summary>
    /// <param name="language">The language asked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value names no language.</exception>
    public string In(DisplayLanguage language) => Guard.Against.UndefinedValue(language) == DisplayLanguage.Chinese ? Chinese : English;

    /// <summary>The Chinese spelling.</summary>
    public override string ToString() => Chinese;
}
