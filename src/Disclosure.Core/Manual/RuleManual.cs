using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Manual;

/// <summary>
/// The manual of a rulebook in Markdown, rules of an application's own included: what each rule says, on what basis, from which cells, how
/// a breach is reported, with examples for the delivered rules; then the slips and the problems of reading.
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
        return Markdown(rulebook, Form.All, language);
    }

    internal static string Markdown(Rulebook rulebook, IReadOnlyList<Form> forms, DisplayLanguage language)
    {
        using var text = new StringWriter();
        new ManualWriter(new MarkdownPage(text), rulebook, forms, language).WriteAll();
        return text.ToString();
    }
}
