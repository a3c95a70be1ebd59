using Disclosure.Forms;

namespace Disclosure.Rules.Units.Residuals;

/// <summary>
/// Finds whose slip set a sum and its units apart. A report explains only the cells with which all of its own broken equations come to hold,
/// as few of them as will do: a difference that its equations say nothing of may be anybody's.
/// </summary>
/// <param name="form">The form of the sum.</param>
/// <param name="residual">By how much the sum has more than its units, by the places of the cells.</param>
/// <param name="differing">The cells in which it has.</param>
internal sealed class SlipSearch(Form form, decimal[] residual, FormCell[] differing)
{
    // Beyond that many cells, pairs of them take too long, and agree by chance.
    private const int MostCellsPaired = 24;

    /// <summary>The cells in which a report has slipped, in printed order; none where its equations do not tell.</summary>
    /// <param name="numbers">The report's figures, by the places of the cells.</param>
    /// <param name="sign">1 where the difference is to be added to them, -1 where it is to be taken off.</param>
    public IReadOnlyList<FormCell> CellsOf(decimal[] numbers, int sign)
    {
        var broken = EquationGaps.Of(form, numbers);
        if (Array.TrueForAll(broken, gap => gap == 0)) return [];
        var concerned = EquationGaps.CellsOf(form, broken);
        var near = differing.Where(concerned.Contains).ToList();
        foreach (var cells in SetsOf(near))
        {
            if (cells.TrueForAll(cell => cell.Kind == FigureKind.SignedChange || numbers[cell.Index] + (sign * residual[cell.Index]) >= 0)
                && IsMadeUp(broken, cells, sign))
            {
                return cells;
            }
        }

        return [];
    }

    private static IEnumerable<List<FormCell>> SetsOf(List<FormCell> near)
    {
        foreach (var cell in near) yield return [cell];
        if (near.Count <= MostCellsPaired)
        {
            for (var one = 0; one < near.Count; one++)
            {
                for (var other = one + 1; other < near.Count; other++) yield return [near[one], near[other]];
            }
        }

        if (near.Count > 0) yield return near;
    }

    private bool IsMadeUp(decimal[] broken, List<FormCell> cells, int sign)
    {
        var change = new decimal[residual.Length];
        foreach (var cell in cells) change[cell.Index] = sign * residual[cell.Index];
        return EquationGaps.Of(form, change).Zip(broken, (made, gap) => made + gap).All(gap => gap == 0);
    }
}
