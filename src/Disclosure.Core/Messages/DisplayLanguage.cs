namespace Disclosure.Messages;

/// <summary>The language in which findings and problems are reported.</summary>
public enum DisplayLanguage
{
    /// <summary>Chinese, in the words of the forms; the default.</summary>
    Chinese,

    /// <summary>English, with the glossary's names for rows and columns.</summary>
    English,
}
