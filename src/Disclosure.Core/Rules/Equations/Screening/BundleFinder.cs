using Disclosure.Forms;

namespace Disclosure.Rules.Equations.Screening;

/// <summary>Finds the linear forms that can be decided together because their cells stand side by side in a report's counts.</summary>
/// <param name="layout">Where the cells stand.</param>
internal sealed class BundleFinder(CountLayout layout)
{
    /// <summary>All forms, in as few bundles as following the form by rows or by columns gives.</summary>
    public IEnumerable<EquationBundle> Find(IEnumerable<ScreenedForm> forms)
    {
        foreach (var alike in forms.GroupBy(form => form.Shape))
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

    // The first form, and each next one whose cells stand one place further than those of the one before.
    private static List<ScreenedForm> Run(List<ScreenedForm> forms, Func<FormCell, int> placeOf)
    {
        var run = new List<ScreenedForm> { forms[0] };
        while (run.Count < CountLayout.Stride && forms.Find(form => Follows(form, run[^1], placeOf)) is { } next) run.Add(next);
        return run;
    }

    private static bool Follows(ScreenedForm form, ScreenedForm before, Func<FormCell, int> placeOf) =>
        Added(form, placeOf).SequenceEqual(Added(before, placeOf).Select(place => place + 1))
        && TakenAway(form, placeOf).SequenceEqual(TakenAway(before, placeOf).Select(place => place + 1));

    private static List<int> Added(ScreenedForm form, Func<FormCell, int> placeOf) => [.. FormShape.CellsAdded(form.Form).Select(placeOf)];

    private static List<int> TakenAway(ScreenedForm form, Func<FormCell, int> placeOf) => [.. FormShape.CellsTakenAway(form.Form).Select(placeOf)];
}
