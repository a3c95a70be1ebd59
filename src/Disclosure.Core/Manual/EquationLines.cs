using System.Globalization;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Rules.Equations.Dossiers;

namespace Disclosure.Manual;

/// <summary>The equations of a rule in the form's words: those that read alike in one line, with how many there are.</summary>
internal static class EquationLines
{
    public static IReadOnlyList<string> Of(Rule rule, DisplayLanguage language) =>
    [
        .. rule.Editions
            .SelectMany(edition => Wordings(rule, Form.Of(edition)).Select(wording => (Edition: edition, Wording: wording.In(language))))
            .GroupBy(equation => equation.Wording, equation => equation.Edition)
            .Select(alike => $"{alike.Key}{Counts(alike).In(language)}"),
    ];

    private static IEnumerable<BilingualText> Wordings(Rule rule, Form form) => rule switch
    {
        LinearRule linear => linear.Equations(form).Select(equation => equation.Wording),
        DossierRule several => several.Equations(form).Select(equation => equation.WordingFor(form)),
        _ => [],
    };

    private static BilingualText Counts(IEnumerable<ReportEdition> alike) => RuleTexts.InBrackets(
    [
        .. alike.GroupBy(edition => edition).Select(edition => new BilingualText(
            string.Create(CultureInfo.InvariantCulture, $"{Form.Of(edition.Key).Name.Chinese} {edition.Count()} 条"),
            string.Create(CultureInfo.InvariantCulture, $"{Form.Of(edition.Key).Name.English}: {edition.Count()}"))),
    ]);
}
