namespace Disclosure.Repairs.Slips;

/// <summary>Two figures in each other's cells.</summary>
internal sealed class SwappedCells : ISetDetector
{
    public Explanation? Detect(RepairScene scene, IReadOnlyList<RepairEdit> edits) =>
        edits is [{ From.Count: > 0 } one, { From.Count: > 0 } other] && one.To == other.From.Count && other.To == one.From.Count
            ? SlipCatalogue.CellsSwapped.Undone(("one", one.Name), ("other", other.Name))
            : null;
}
