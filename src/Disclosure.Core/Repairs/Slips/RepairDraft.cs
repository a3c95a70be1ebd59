using Disclosure.Repairs.Networks;
using Disclosure.Repairs.Search;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Repairs.Slips;

/// <summary>Changes that reconcile a part, before they are ranked.</summary>
/// <param name="Edits">The changes, in printed order.</param>
/// <param name="IsSmallest">Whether they are one of the smallest sets.</param>
/// <param name="Weight">What the changes cost.</param>
/// <param name="Explanations">The slips that would explain them.</param>
/// <param name="Open">The figures that are not known, as far as the changes imply them.</param>
internal sealed record RepairDraft(IReadOnlyList<RepairEdit> Edits, bool IsSmallest, long Weight, IReadOnlyList<Explanation> Explanations, ICellValues Open)
{
    /// <summary>A smallest set with its figures.</summary>
    public static RepairDraft OfSet(RepairScene scene, int[] set, long weight)
    {
        var values = scene.Search.ValuesOf(set) ?? throw new InvalidOperationException("A smallest set does not reconcile.");
        var edits = Array.ConvertAll(set, link => EditOf(scene, scene.Figures.CellAt(link), values.ValueOf(link), values.RangeOf(link)));

        // A slip is made in one report.
        var explanations = scene.Of(edits) is { } own ? Detectors.OfSets.Select(detector => detector.Detect(own, edits)).OfType<Explanation>().ToList() : [];
        return new RepairDraft(edits, IsSmallest: true, weight, explanations, values);
    }

    /// <summary>A proposal with what it changes; null when it does not reconcile, touches a figure that is fixed, or changes nothing.</summary>
    public static RepairDraft? OfProposal(RepairScene scene, ActionProposal proposal)
    {
        var figures = scene.Figures;
        var changes = proposal.Figures.Where(figure => figure.To != scene.NumberAt(figure.Cell)).OrderBy(figure => figure.Cell.Index).ToList();
        if (changes.Count == 0 || changes.Exists(change => change.To < 0 || change.To > long.MaxValue)) return null;
        if (changes.Exists(change => scene.LinkOf(change.Cell) is var link && (link < 0 || figures.States[link] != LinkState.Known))) return null;
        if (Array.IndexOf(figures.States, LinkState.Wrong) >= 0) return null;

        var after = scene.Search.After(changes.Select(change => (scene.LinkOf(change.Cell), change.To - scene.NumberAt(change.Cell))));
        if (after.ValuesOf([]) is not { } open) return null;
        var edits = changes.ConvertAll(change =>
            EditOf(scene, new ReportCell(change.Cell, scene.Slot), (long)change.To, new ValueRange((long)change.To, (long)change.To)));
        return new RepairDraft(edits, IsSmallest: false, edits.Sum(edit => (long)figures.WeightOf(scene.LinkOf(edit.Cell))), [proposal.Explanation], open);
    }

    /// <summary>The cells that are changed and their new figures, in one text that is the same for the same changes.</summary>
    public string Key => string.Join(' ', Edits);

    private static RepairEdit EditOf(RepairScene scene, ReportCell cell, long to, ValueRange values) =>
        new(cell.Cell, scene.Dossier[cell], to, values) { Report = cell.Report, Companion = scene.Dossier.Find(cell.Report) };
}
