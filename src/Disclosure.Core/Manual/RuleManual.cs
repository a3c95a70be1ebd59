using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Manual;

/// <summary>
/// The manual of a rulebook in Markdown, rules of an application's own included: what each rule says, on what basis, from which cells, how
/// a breach is told, with examples for the delivered rules; then the slips and the problems of reading.
/// </summary>
public static class RuleManual
{
    /// <summary>Writes the manual.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="language">The language of the manual.</param>
    /// <returns>The text, its lines ended by a line feed.</returns>
    /// <exception cref="ArgumentNullException">The rulebook is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value names no language.</exception>
    public static string Markdown(Rulebook rulebook, DisplayLanguage language = DisplayLanguage.Chinese)
    {
        Guard.Against.Null(rulebook);
        Guard.Against.UndefinedValue(language);
        using var text = new StringWriter();
        new ManualWriter(new MarkdownPage(text), rulebook, language).WriteAll();
        return text.ToString();
    }
}
