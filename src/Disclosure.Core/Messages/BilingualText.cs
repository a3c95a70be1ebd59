namespace Disclosure.Messages;

/// <summary>One text in the two languages that the library speaks. Equal when both spellings are equal.</summary>
/// <param name="Chinese">The text in Chinese, the language of the forms.</param>
/// <param name="English">The text in English.</param>
public sealed record BilingualText(string Chinese, string English)
{
    /// <summary>A text that reads the same in both languages, such as a number or a quotation.</summary>
    /// <param name="text">The text.</param>
    public static BilingualText Same(string text) => new(text, text);

    /// <summary>The spelling in one language.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>The Chinese spelling for <see cref="DisplayLanguage.Chinese"/>, else the English one.</returns>
    public string In(DisplayLanguage language) => language == DisplayLanguage.Chinese ? Chinese : English;

    /// <summary>The Chinese spelling.</summary>
    public override string ToString() => Chinese;
}
