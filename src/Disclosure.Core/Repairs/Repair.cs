using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Repairs.Slips;

namespace Disclosure.Repairs;

/// <summary>
/// Changes after which the equations of a part hold: a smallest set of cells, or more cells that one slip spoiled. Never
/// called the truth. Immutable.
/// </summary>
public sealed class Repair
{
    private readonly RepairScene scene;
    private readonly RepairDraft draft;

    internal Repair(RepairScene scene, RepairDraft draft, int rank, IReadOnlyList<BilingualText> reasons)
    {
        this.scene = scene;
        this.draft = draft;
        Rank = rank;
        Reasons = reasons;
    }

    /// <summary>The changes, those of the subject first, in printed order.</summary>
    public IReadOnlyList<RepairEdit> Edits => draft.Edits;

    /// <summary>Whether no fewer cells reconcile the part; with weights, whether no other set costs less.</summary>
    public bool IsSmallest => draft.IsSmallest;

    /// <summary>Whether the equations leave only one number for each cell that is changed.</summary>
    public bool IsDetermined => Edits.All(edit => edit.Values.IsDetermined);

    /// <summary>The human slips that would explain the changes, the likeliest first; empty where none is known.</summary>
    public IReadOnlyList<Explanation> Explanations => draft.Explanations;

    /// <summary>The place among the part's repairs; 1-based, the same for those between which nothing decides.</summary>
    public int Rank { get; }

    /// <summary>What the place rests on.</summary>
    public IReadOnlyList<BilingualText> Reasons { get; }

    /// <summary>What the cells whose figures are not known must hold after the repair.</summary>
    public IReadOnlyList<ImpliedValue> Implied => ImpliedValues.Of(draft.Open, scene.Figures);

    /// <summary>
    /// Every equation in which a changed cell stands, before and after. One that waits for the repair of another part is not
    /// among them.
    /// </summary>
    public IReadOnlyList<EquationProof> Proof => RepairProof.Of(draft, scene);

    /// <summary>The likeliest slip in a sentence; the changes where no slip is known.</summary>
    /// <param name="language">The language of the sentence.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value names no language.</exception>
    public string Message(DisplayLanguage language = DisplayLanguage.Chinese) =>
        Explanations.Count > 0 ? RepairProse.Slip(Explanations[0], Edits).In(Guard.Against.UndefinedValue(language)) : Changes(language);

    /// <summary>Each cell that is changed, with what stands in it and what shall, in a sentence.</summary>
    /// <param name="language">The language of the sentence.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value names no language.</exception>
    public string Changes(DisplayLanguage language = DisplayLanguage.Chinese) => RepairProse.Changes(Edits).In(Guard.Against.UndefinedValue(language));

    /// <summary>The changes.</summary>
    public override string ToString() => string.Join("; ", Edits);
}
