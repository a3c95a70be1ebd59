using Disclosure.Messages;

namespace Disclosure.Repairs.Slips;

/// <summary>A figure left out where nothing is printed.</summary>
internal sealed class BlankFigure : ISetDetector
{
    public Explanation? Detect(RepairScene scene, IReadOnlyList<RepairEdit> edits) =>
        edits is [{ From.IsEmpty: true } edit] && !edit.Cell.IsTotal()
            ? SlipCatalogue.FigureLeftBlank.Undone(("cell", edit.Name), ("to", NumberText.Of(edit.To)))
            : null;
}
