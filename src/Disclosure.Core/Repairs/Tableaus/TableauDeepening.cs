using System.Numerics;
using Disclosure.Repairs.Networks;
using Disclosure.Repairs.Search;

namespace Disclosure.Repairs.Tableaus;

/// <summary>
/// Finds every cheapest set of cells that reconciles any equations. Deepening search, as over networks: with a price given,
/// look at a row to which the chosen cells cannot do justice; one of the other cells that help there must be in the set, so
/// try each, and leave out of the later tries those already tried. Thus each set is met once, and none is missed. Not
/// thread-safe; for one search.
/// </summary>
internal sealed class TableauDeepening<T>
    where T : IBinaryInteger<T>
{
    private readonly SystemFigures figures;
    private readonly RepairOptions options;
    private readonly Tableau<T> tableau;
    private readonly ChosenCells<T> changes;
    private readonly HelpfulCells<T> helpful;
    private readonly bool[] isOut;
    private readonly List<int> chosen = [];
    private readonly Deepening deepening;
    private readonly int least;

    public TableauDeepening(SystemFigures figures, RepairOptions options)
    {
        this.figures = figures;
        this.options = options;
        deepening = new Deepening(options);
        tableau = new Tableau<T>(figures);
        changes = new ChosenCells<T>(tableau, figures);
        isOut = Array.ConvertAll(figures.States, state => state != LinkState.Known);
        helpful = new HelpfulCells<T>(tableau, figures, isOut);
        least = figures.Weights is null ? 1 : figures.Weights.Min();
    }

    /// <summary>Runs the search.</summary>
    public SearchOutcome Run()
    {
        var paid = 0L;
        for (var link = 0; link < isOut.Length; link++)
        {
            if (figures.States[link] is not (LinkState.Open or LinkState.Wrong)) continue;
            Choose(link);
            if (figures.States[link] == LinkState.Wrong) paid += figures.WeightOf(link);
        }

        for (deepening.Begin(paid + (least * Math.Min(helpful.LowerBound(out _), options.MaximumSize))); deepening.IsDue; deepening.EndRound()) Descend(paid);
        return deepening.Outcome(CanBeReconciled);
    }

    // Whether the equations can hold when every figure may change that is not fixed.
    private bool CanBeReconciled()
    {
        for (var link = 0; link < isOut.Length; link++)
        {
            if (figures.States[link] == LinkState.Known) Choose(link);
        }

        return helpful.LowerBound(out _) == 0 && changes.Reconcile([.. chosen]) is null;
    }

    private void Choose(int link)
    {
        chosen.Add(link);
        tableau.Choose(link);
    }

    private void Descend(long paid)
    {
        if (helpful.LowerBound(out var best) == 0) ReconcileOrBranch(paid);
        else Branch(best, paid);
    }

    private void ReconcileOrBranch(long paid)
    {
        deepening.Count(chosen.Count);
        var mark = tableau.Mark;
        if (changes.Reconcile([.. chosen]) is { } obstacle) Branch(helpful.At(obstacle), paid);
        else if (deepening.HasRoom()) deepening.Add([.. chosen.Where(link => figures.States[link] != LinkState.Open).Order()]);
        tableau.ReturnTo(mark);
    }

    private void Branch(int[] cells, long paid)
    {
        var tried = 0;
        for (; tried < cells.Length && deepening.GoesOn; tried++)
        {
            isOut[cells[tried]] = true;
            Try(cells[tried], paid + figures.WeightOf(cells[tried]));
        }

        while (tried > 0) isOut[cells[--tried]] = false;
    }

    private void Try(int link, long paid)
    {
        if (!deepening.Step() || !deepening.IsWithin(paid)) return;
        var mark = tableau.Mark;
        Choose(link);
        var bound = helpful.LowerBound(out _);
        var total = bound == HelpfulCells<T>.Never ? long.MaxValue : paid + (least * bound);
        if (deepening.IsWithin(total)) Descend(paid);
        tableau.ReturnTo(mark);
        chosen.RemoveAt(chosen.Count - 1);
    }
}
