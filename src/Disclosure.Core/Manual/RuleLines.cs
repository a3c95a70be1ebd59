using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Manual;

/// <summary>What a rule is about: its equations, or else the cells that it reads.</summary>
internal static class RuleLines
{
    /// <summary>The lines, with what they are.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="forms">The editions that are spoken of.</param>
    /// <param name="language">The language of the lines.</param>
    public static (BilingualText Label, IReadOnlyList<string> Lines) Of(Rule rule, IEnumerable<Form> forms, DisplayLanguage language)
    {
        var applying = forms.Where(rule.AppliesTo).ToList();
        return EquationLines.Of(rule, applying, language) is { Count: > 0 } equations
            ? (RuleTexts.Equations, equations)
            : (RuleTexts.Cells, CellLines.Of(rule, applying, language));
    }
}
