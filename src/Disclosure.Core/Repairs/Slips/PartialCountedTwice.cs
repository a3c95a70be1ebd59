using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Repairs.Slips;

/// <summary>Partial disclosures counted again under another outcome.</summary>
internal sealed class PartialCountedTwice : ISetDetector
{
    private static readonly string Partial = FormKey.Of(ApplicationRow.PartiallyDisclosed);

    public Explanation? Detect(RepairScene scene, IReadOnlyList<RepairEdit> edits)
    {
        var row = edits[0].Cell.Row;
        if (row.Key == Partial || !edits[0].Cell.IsOutcome()) return null;
        if (edits.Any(edit => edit.Cell.Row != row || edit.Change >= 0 || -edit.Change > scene.NumberAt(Partial, edit.Cell.Column))) return null;
        var count = -edits.Min(edit => edit.Change);
        return SlipCatalogue.PartialDisclosureCountedTwice.Undone(("row", scene.Named(row.Name)), ("count", NumberText.Of((decimal)count)));
    }
}
