using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Rules;
using Disclosure.Rules.Equations;

namespace Disclosure.Repairs;

/// <summary>Finds the cells of which a change alone would mend every equation in which they stand.</summary>
internal static class SingleCells
{
    /// <summary>Such cells with the findings that they would mend, by their places among all, in the order of the form.</summary>
    public static IEnumerable<(FormCell Cell, IReadOnlyList<int> Mended)> Of(AuditedReport report, IReadOnlyList<Finding> broken, EquationStanding standing)
    {
        var places = broken.Select((finding, place) => (finding.Equation, Place: place)).DistinctBy(finding => finding.Equation)
            .ToDictionary(finding => finding.Equation!, finding => finding.Place);
        foreach (var (cell, equations) in standing.Cells)
        {
            if (!equations.TrueForAll(equation => places.ContainsKey(equation.Equation))) continue;
            var changes = equations.ConvertAll(equation => -broken[places[equation.Equation]].Difference!.Value / equation.Coefficient);
            var figure = report[cell].Count ?? (report.ReadsAsZero(cell) ? 0 : (decimal?)null);
            if (changes.Exists(change => change != changes[0]) || !(figure + changes[0] >= 0)) continue;
            yield return (cell, equations.ConvertAll(equation => places[equation.Equation]));
        }
    }
}
