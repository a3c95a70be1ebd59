using Disclosure.Messages;

namespace Disclosure.Repairs.Slips;

/// <summary>Cases of one row booked under another applicant kind.</summary>
internal sealed class WrongColumnSlip : ISetDetector
{
    public Explanation? Detect(RepairScene scene, IReadOnlyList<RepairEdit> edits)
    {
        if (edits is not [var one, var other] || one.Cell.Row != other.Cell.Row || one.Change != -other.Change) return null;
        if (one.Cell.Column.IsTotal() || other.Cell.Column.IsTotal()) return null;
        var (from, to) = one.Change < 0 ? (one, other) : (other, one);
        return SlipCatalogue.WrongColumn.Undone(
            ("row", scene.Named(one.Cell.Row.Name)), ("count", NumberText.Of((decimal)to.Change)),
            ("from", from.Cell.Column.Label), ("to", to.Cell.Column.Label));
    }
}
