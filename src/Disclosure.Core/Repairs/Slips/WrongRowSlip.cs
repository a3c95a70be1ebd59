using Disclosure.Messages;

namespace Disclosure.Repairs.Slips;

/// <summary>Cases of one column booked in another row.</summary>
internal sealed class WrongRowSlip : ISetDetector
{
    public Explanation? Detect(RepairScene scene, IReadOnlyList<RepairEdit> edits)
    {
        if (edits is not [var one, var other] || one.Cell.Column != other.Cell.Column || one.Change != -other.Change) return null;
        if (one.Cell.Row.IsTotal() || other.Cell.Row.IsTotal()) return null;
        var (from, to) = one.Change < 0 ? (one, other) : (other, one);
        return SlipCatalogue.WrongRow.Undone(
            ("column", scene.Named(one.Cell.Column.Label)), ("count", NumberText.Of((decimal)to.Change)),
            ("from", from.Cell.Row.Name), ("to", to.Cell.Row.Name));
    }
}
