using Disclosure.Repairs.Networks;
using Disclosure.Repairs.Search;

namespace Disclosure.Repairs.Slips;

/// <summary>Changes that reconcile a part, before they are ranked.</summary>
/// <param name="Edits">The changes, in printed order.</param>
/// <param name="IsSmallest">Whether they are one of the smallest sets.</param>
/// <param name="Weight">What the changes cost.</param>
/// <param name="Explanations">The slips that would explain them.</param>
/// <param name="Open">The figures that are not known, as far as the changes imply them.</param>
internal sealed record RepairDraft(IReadOnlyList<RepairEdit> Edits, bool IsSmallest, long Weight, IReadOnlyList<Explanation> Explanations, LinkValues Open)
{
    /// <summary>A smallest set with its figures.</summary>
    public static RepairDraft OfSet(RepairScene scene, int[] set, long weight)
    {
        var (figures, network) = (scene.Figures, scene.Figures.Network);
        var values = LinkValues.Of(figures, set) ?? throw new InvalidOperationException("A smallest set does not reconcile.");
        var edits = Array.ConvertAll(set, link => new RepairEdit(network.Cells[link], scene.Report[network.Cells[link]], values.ValueOf(link), values.RangeOf(link)));
        var explanations = Detectors.OfSets.Select(detector => detector.Detect(scene, edits)).OfType<Explanation>().ToList();
        return new RepairDraft(edits, IsSmallest: true, weight, explanations, values);
    }

    /// <summary>A proposal with what it changes; null when it does not reconcile, touches a figure that is fixed, or changes nothing.</summary>
    public static RepairDraft? OfProposal(RepairScene scene, ActionProposal proposal)
    {
        var (figures, network) = (scene.Figures, scene.Figures.Network);
        var changes = proposal.Figures.Where(figure => figure.To != scene.NumberAt(figure.Cell)).OrderBy(figure => figure.Cell.Index).ToList();
        if (changes.Count == 0 || changes.Exists(change => change.To < 0 || change.To > long.MaxValue)) return null;
        if (changes.Exists(change => figures.States[network.LinkOf(change.Cell)] != LinkState.Known)) return null;
        if (Array.IndexOf(figures.States, LinkState.Wrong) >= 0) return null;

        var needs = figures.Needs.AsSpan().ToArray();
        foreach (var (cell, to) in changes) Serve(needs, network, network.LinkOf(cell), to - scene.NumberAt(cell));
        if (LinkValues.Of(figures.WithNeeds(needs), []) is not { } open) return null;
        var edits = changes.ConvertAll(change => new RepairEdit(change.Cell, scene.Report[change.Cell], (long)change.To, new ValueRange((long)change.To, (long)change.To)));
        return new RepairDraft(edits, IsSmallest: false, edits.Sum(edit => (long)figures.WeightOf(network.LinkOf(edit.Cell))), [proposal.Explanation], open);
    }

    /// <summary>The cells that are changed and their new figures, in one text that is the same for the same changes.</summary>
    public string Key => string.Join(' ', Edits);

    private static void Serve(Int128[] needs, EquationNetwork network, int link, Int128 change)
    {
        needs[network.Heads[link]] -= change;
        needs[network.Tails[link]] += change;
    }
}
