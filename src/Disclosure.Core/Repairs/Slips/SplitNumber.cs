using Disclosure.Messages;

namespace Disclosure.Repairs.Slips;

/// <summary>One number written over two neighbouring cells: 1 and 2 for 12.</summary>
internal sealed class SplitNumber : ISetDetector
{
    public Explanation? Detect(RepairScene scene, IReadOnlyList<RepairEdit> edits)
    {
        if (edits is not [{ From.Count: long first and >= 0 } one, { From.Count: long second and >= 0 } other] || !one.Cell.IsBeside(other.Cell)) return null;
        var number = one.To == 0 ? other.To : one.To;
        if ((one.To != 0 && other.To != 0) || $"{number}" != $"{first}{second}") return null;
        return SlipCatalogue.NumberSplit.Undone(("one", one.Name), ("other", other.Name), ("number", NumberText.Of(number)));
    }
}
