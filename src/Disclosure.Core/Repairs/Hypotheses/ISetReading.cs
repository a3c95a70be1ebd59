namespace Disclosure.Repairs.Hypotheses;

/// <summary>Sees a human slip in the changes of a smallest set.</summary>
internal interface ISetReading
{
    /// <summary>The slip that these changes would undo; null where they do not look like it.</summary>
    Hypothesis? Explain(RepairScene scene, IReadOnlyList<RepairEdit> edits);
}
