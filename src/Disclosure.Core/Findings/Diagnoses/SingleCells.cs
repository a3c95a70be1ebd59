using Disclosure.Forms;
using Disclosure.Rules;
using Disclosure.Rules.Equations;

namespace Disclosure.Findings.Diagnoses;

/// <summary>Finds the cells of which a change alone would mend every equation in which they stand.</summary>
internal static class SingleCells
{
    private static readonly IReadOnlyDictionary<FormCell, List<(LinearForm Form, int Coefficient)>>[] Standing =
        [.. Form.All.Select(form => StandingIn(form.Edition))];

    /// <summary>Such cells with the equations that they would mend, in the order of the form.</summary>
    public static IEnumerable<(FormCell Cell, IReadOnlyList<LinearForm> Mended)> Of(AuditedReport report, IReadOnlyDictionary<LinearForm, Finding> broken)
    {
        foreach (var (cell, equations) in Standing[(int)report.Form.Edition])
        {
            if (!equations.TrueForAll(equation => broken.ContainsKey(equation.Form))) continue;
            var changes = equations.ConvertAll(equation => -broken[equation.Form].Difference!.Value / equation.Coefficient);
            var figure = report[cell].Count ?? (report.ReadsAsZero(cell) ? 0 : (decimal?)null);
            if (changes.TrueForAll(change => change == changes[0]) && figure + changes[0] >= 0) yield return (cell, equations.ConvertAll(equation => equation.Form));
        }
    }

    private static Dictionary<FormCell, List<(LinearForm Form, int Coefficient)>> StandingIn(ReportEdition edition) =>
        RuleCatalogue.Rules.OfType<LinearRule>().SelectMany(rule => rule.Equations(edition))
            .Where(form => form.Relation == Relation.Equal)
            .SelectMany(form => form.Terms, (form, term) => (term.Cell, form, Coefficient: term.Side == EquationSide.Left ? term.Coefficient : -term.Coefficient))
            .GroupBy(standing => standing.Cell).OrderBy(cell => cell.Key.Index)
            .ToDictionary(cell => cell.Key, cell => cell.Select(standing => (standing.form, standing.Coefficient)).ToList());
}
