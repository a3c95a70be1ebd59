using Disclosure.Messages;

namespace Disclosure.Repairs.Hypotheses;

/// <summary>A figure left out where nothing is printed.</summary>
internal sealed class BlankFigure : ISetReading
{
    public Hypothesis? Explain(RepairScene scene, IReadOnlyList<RepairEdit> edits) =>
        edits is [{ From.IsEmpty: true } edit] && !edit.Cell.IsTotal()
            ? new Hypothesis(HypothesisCatalogue.FigureLeftBlank, ("cell", edit.Cell.Name), ("to", NumberText.Of(edit.To)))
            : null;
}
