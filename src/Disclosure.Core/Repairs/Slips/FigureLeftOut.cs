using Disclosure.Messages;

namespace Disclosure.Repairs.Slips;

/// <summary>A difference that is just one of the figures, where no single cell would reconcile anything.</summary>
internal sealed class FigureLeftOut : ISignDetector
{
    public IEnumerable<Explanation> Detect(BrokenGroup group)
    {
        var finding = group.Equations[0];
        var gap = Math.Abs(finding.Difference!.Value);
        if (group.Cells.Count > 0 || finding.Cells.FirstOrDefault(cell => cell.Figure.Count == gap) is not { } leftOut) yield break;
        yield return SlipCatalogue.FigureLeftOutOfSum.Suspected(("gap", NumberText.Of(gap)), ("cell", leftOut.Name));
    }
}
