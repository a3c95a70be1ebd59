using Disclosure.Forms;

namespace Disclosure.Rules.Equations.Screening;

/// <summary>Finds the equations that can be decided together because their cells stand side by side in a report's counts.</summary>
/// <param name="layout">Where the cells stand.</param>
internal sealed class BundleFinder(CountLayout layout)
{
    /// <summary>All equations, in as few bundles as following the form by rows or by columns gives.</summary>
    public IEnumerable<EquationBundle> Find(IEnumerable<ScreenedEquation> equations)
    {
        foreach (var alike in equations.GroupBy(equation => equation.Shape))
        {
            var left = alike.ToList();
            while (left.Count > 0)
            {
                var byRow = Run(left, CountLayout.ByRow);
                var byColumn = Run(left, layout.ByColumn);
                var (run, placeOf) = byRow.Count >= byColumn.Count ? (byRow, (Func<FormCell, int>)CountLayout.ByRow) : (byColumn, layout.ByColumn);
                left.RemoveAll(run.Contains);
                yield return new EquationBundle(alike.Key, Added(run[0], placeOf), TakenAway(run[0], placeOf), run);
            }
        }
    }

    // The first equation, and each next one whose cells stand one place further than those of the one before.
    private static List<ScreenedEquation> Run(List<ScreenedEquation> equations, Func<FormCell, int> placeOf)
    {
        var run = new List<ScreenedEquation> { equations[0] };
        while (run.Count < CountLayout.Stride && equations.Find(equation => Follows(equation, run[^1], placeOf)) is { } next) run.Add(next);
        return run;
    }

    private static bool Follows(ScreenedEquation equation, ScreenedEquation before, Func<FormCell, int> placeOf) =>
        Added(equation, placeOf).SequenceEqual(Added(before, placeOf).Select(place => place + 1))
        && TakenAway(equation, placeOf).SequenceEqual(TakenAway(before, placeOf).Select(place => place + 1));

    private static List<int> Added(ScreenedEquation equation, Func<FormCell, int> placeOf) =>
        [.. EquationShape.CellsAdded(equation.Equation).Select(placeOf)];

    private static List<int> TakenAway(ScreenedEquation equation, Func<FormCell, int> placeOf) =>
        [.. EquationShape.CellsTakenAway(equation.Equation).Select(placeOf)];
}
