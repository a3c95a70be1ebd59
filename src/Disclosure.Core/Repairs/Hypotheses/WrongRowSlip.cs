using Disclosure.Messages;

namespace Disclosure.Repairs.Hypotheses;

/// <summary>Cases of one column booked in another row.</summary>
internal sealed class WrongRowSlip : ISetReading
{
    public Hypothesis? Explain(RepairScene scene, IReadOnlyList<RepairEdit> edits)
    {
        if (edits is not [var one, var other] || one.Cell.Column != other.Cell.Column || one.Change != -other.Change) return null;
        if (one.Cell.Row.IsTotal() || other.Cell.Row.IsTotal()) return null;
        var (from, to) = one.Change < 0 ? (one, other) : (other, one);
        return new Hypothesis(
            HypothesisCatalogue.WrongRow,
            ("column", one.Cell.Column.Label), ("count", NumberText.Of((decimal)to.Change)), ("from", from.Cell.Row.Name), ("to", to.Cell.Row.Name));
    }
}
