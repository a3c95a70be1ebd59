namespace Disclosure.Repairs.Slips;

/// <summary>Detects a human slip in the changes of a smallest set.</summary>
internal interface ISetDetector
{
    /// <summary>The slip that these changes would undo; null where they do not look like it.</summary>
    Explanation? Detect(RepairScene scene, IReadOnlyList<RepairEdit> edits);
}
