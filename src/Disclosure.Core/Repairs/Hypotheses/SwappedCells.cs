namespace Disclosure.Repairs.Hypotheses;

/// <summary>Two figures in each other's cells.</summary>
internal sealed class SwappedCells : ISetReading
{
    public Hypothesis? Explain(RepairScene scene, IReadOnlyList<RepairEdit> edits) =>
        edits is [{ From.Count: > 0 } one, { From.Count: > 0 } other] && one.To == other.From.Count && other.To == one.From.Count
            ? new Hypothesis(HypothesisCatalogue.CellsSwapped, ("one", one.Cell.Name), ("other", other.Cell.Name))
            : null;
}
