using Disclosure.Forms;
using Disclosure.Rules;
using Disclosure.Rules.Equations;

namespace Disclosure.Findings.Diagnoses;

/// <summary>Finds the cells of which a change alone would mend every equation in which they stand.</summary>
internal static class SingleCells
{
    /// <summary>Such cells with the equations that they would mend, in the order of the form.</summary>
    public static IEnumerable<(FormCell Cell, IReadOnlyList<LinearForm> Mended)> Of(AuditedReport report, IReadOnlyDictionary<LinearForm, Finding> broken, EquationStanding standing)
    {
        foreach (var (cell, equations) in standing.Cells)
        {
            if (!equations.TrueForAll(equation => broken.ContainsKey(equation.Form))) continue;
            var changes = equations.ConvertAll(equation => -broken[equation.Form].Difference!.Value / equation.Coefficient);
            var figure = report[cell].Count ?? (report.ReadsAsZero(cell) ? 0 : (decimal?)null);
            if (changes.TrueForAll(change => change == changes[0]) && figure + changes[0] >= 0) yield return (cell, equations.ConvertAll(equation => equation.Form));
        }
    }
}
