using System.Globalization;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules;

namespace Disclosure.Manual;

/// <summary>The equations of a rule in the form's words: those that read alike in one line, with how many there are.</summary>
internal static class EquationLines
{
    public static IReadOnlyList<string> Of(Rule rule, IReadOnlyList<Form> forms, DisplayLanguage language) =>
    [
        .. forms
            .SelectMany(form => Wordings(rule, form).Select(wording => (Form: form, Wording: wording.In(language))))
            .GroupBy(equation => equation.Wording, equation => equation.Form)
            .Select(alike => $"{alike.Key}{Counts(alike).In(language)}"),
    ];

    private static IEnumerable<BilingualText> Wordings(Rule rule, Form form) =>
        rule.EquationsIn(DossierShape.Complete(form)).Select(bound => bound.Equation.Wording);

    private static BilingualText Counts(IEnumerable<Form> alike) => RuleTexts.InBrackets(
    [
        .. alike.GroupBy(form => form).Select(form => new BilingualText(
            string.Create(CultureInfo.InvariantCulture, $"{form.Key.Name.Chinese} {form.Count()} 条"),
            string.Create(CultureInfo.InvariantCulture, $"{form.Key.Name.English}: {form.Count()}"))),
    ]);
}
