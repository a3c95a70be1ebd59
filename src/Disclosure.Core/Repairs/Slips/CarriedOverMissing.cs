using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Repairs.Slips;

/// <summary>What was carried over from the year before, left out.</summary>
internal sealed class CarriedOverMissing : ISetDetector
{
    private static readonly string CarriedOver = FormKey.Of(ApplicationRow.CarriedOverFromPriorYear);

    public Explanation? Detect(RepairScene scene, IReadOnlyList<RepairEdit> edits)
    {
        if (!edits.All(edit => edit.Cell.Row.Key == CarriedOver && (edit.From.Count ?? 0) == 0 && edit.To > 0)) return null;
        var names = CellNames.List([.. edits.Select(edit => edit.Cell)]);
        return SlipCatalogue.CarriedOverLeftOut.Undone(
            ("count", NumberText.Of(edits.Max(edit => edit.To))), ("cells", scene.Named(names)));
    }
}
