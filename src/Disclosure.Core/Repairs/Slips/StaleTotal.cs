using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Repairs.Slips;

/// <summary>A total that does not follow its parts, or is empty.</summary>
internal sealed class StaleTotal : ISetDetector
{
    public Explanation? Detect(RepairScene scene, IReadOnlyList<RepairEdit> edits) => edits switch
    {
        [{ From.IsEmpty: true } edit] when edit.Cell.IsTotal() => SlipCatalogue.TotalLeftBlank.Undone(("cell", edit.Name), ("to", NumberText.Of(edit.To))),
        [var edit] when edit.Cell.IsTotal() => SlipCatalogue.TotalNotUpdated.Undone(
            ("cell", edit.Name), ("from", FigureNames.Of(edit.From)), ("to", NumberText.Of(edit.To))),
        _ => null,
    };
}
