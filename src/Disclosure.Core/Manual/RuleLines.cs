using Disclosure.Messages;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Rules.Equations.Dossiers;

namespace Disclosure.Manual;

/// <summary>What a rule is about: its equations, or else the cells that it reads.</summary>
internal static class RuleLines
{
    /// <summary>The lines, with what they are.</summary>
    public static (BilingualText Label, IReadOnlyList<string> Lines) Of(Rule rule, DisplayLanguage language) => rule is LinearRule or DossierRule
        ? (RuleTexts.Equations, EquationLines.Of(rule, language))
        : (RuleTexts.Cells, CellLines.Of(rule, language));
}
