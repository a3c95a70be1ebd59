using System.Globalization;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules.Equations;

namespace Disclosure.Manual;

/// <summary>The equations of a rule in the form's words: those that read alike in one line, with how many there are.</summary>
internal static class EquationLines
{
    public static IReadOnlyList<string> Of(LinearRule rule, DisplayLanguage language) =>
    [
        .. rule.Editions
            .SelectMany(edition => rule.Equations(Form.Of(edition)).Select(form => (Edition: edition, Wording: form.Wording.In(language))))
            .GroupBy(equation => equation.Wording, equation => equation.Edition)
            .Select(alike => $"{alike.Key}{Counts(alike).In(language)}"),
    ];

    private static BilingualText Counts(IEnumerable<ReportEdition> alike) => RuleTexts.InBrackets(
    [
        .. alike.GroupBy(edition => edition).Select(edition => new BilingualText(
            string.Create(CultureInfo.InvariantCulture, $"{Form.Of(edition.Key).Name.Chinese} {edition.Count()} 条"),
            string.Create(CultureInfo.InvariantCulture, $"{Form.Of(edition.Key).Name.English}: {edition.Count()}"))),
    ]);
}
