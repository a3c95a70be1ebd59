using Disclosure.Documents.Mapping.Labels;
using Disclosure.Forms;

namespace Disclosure.Documents.Collecting;

/// <summary>
/// Finds the cell of a form that heads over each other, or labels within each other, name together: every one of them must be a label of the
/// form, and there must be one cell that stands under all. Not thread-safe.
/// </summary>
/// <param name="form">The form.</param>
internal sealed class FormPaths(Form form)
{
    // What stands between labels in one cell, the clearest first; a label may hold any of them itself.
    private static readonly char[] Between = ['\n', '/', '／', '|', '｜', '\\', '>', '→', '·', '—', '－', '-', '_', '：', ':', ' '];
    private readonly Dictionary<string, HashSet<FormCell>?> known = [];

    /// <summary>The form.</summary>
    public Form Form => form;

    /// <summary>The cells that stand under all labels; none where one of them is no label.</summary>
    /// <param name="labels">The labels, the outer ones first.</param>
    public IReadOnlyCollection<FormCell> Under(IEnumerable<string> labels)
    {
        HashSet<FormCell>? found = null;
        foreach (var label in labels)
        {
            if (label.Length == 0 || CollectingWords.IsFiller(label)) continue;
            if (Under(label) is not { } cells) return [];
            found = found is null ? cells : [.. found.Where(cells.Contains)];
            if (found.Count == 0) return [];
        }

        return found ?? [];
    }

    /// <summary>The one cell among some: it alone, or the total of all the others, where a label names a whole row.</summary>
    public FormCell? Only(IReadOnlyCollection<FormCell> cells)
    {
        if (cells.Count <= 1) return cells.FirstOrDefault();
        return form.Totals.FirstOrDefault(total => total.Kind != FormTotalKind.Dispositions && cells.Contains(total.Cell)
            && cells.Count == total.Parts.Count + 1 && total.Parts.All(cells.Contains))?.Cell;
    }

    /// <summary>Whether a label names columns of the form and no row.</summary>
    public bool IsOfColumns(string label) => Elements(label) is { Count: > 0 } elements && elements.All(element => element is FormColumn);

    /// <summary>The cells under one label; null where it is none.</summary>
    public HashSet<FormCell>? Under(string label)
    {
        if (known.TryGetValue(label, out var cells)) return cells;
        return known[label] = Whole(label) ?? Parts(label);
    }

    private HashSet<FormCell>? Parts(string label) =>
        Between.Where(mark => label.Contains(mark)).Select(mark => Parts(label, mark)).FirstOrDefault(cells => cells is not null);

    private HashSet<FormCell>? Parts(string label, char mark)
    {
        var parts = label.Split(mark, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        HashSet<FormCell>? found = null;
        foreach (var part in parts.Where(part => !CollectingWords.IsFiller(part) && PrintedLabel.Fold(part) != "其中"))
        {
            if (part.Length == label.Length || Under(part) is not { } cells) return null;
            found = found is null ? cells : [.. found.Where(cells.Contains)];
        }

        return found is { Count: > 0 } ? found : null;
    }

    private HashSet<FormCell>? Whole(string label)
    {
        var cells = form.Cells.Where(cell => Elements(label).Exists(element => IsUnder(cell, element))).ToHashSet();
        foreach (var head in LabelIndex.Of(label).HeadsOf.Where(table => form.Tables.Contains(table))) cells.UnionWith(UnderHead(head, label));
        if (SectionOf(label) is { } section) cells.UnionWith(form.Tables.Where(table => table.Section == section.Kind).SelectMany(table => table.Cells));
        return cells.Count == 0 ? null : cells;
    }

    private List<FormElement> Elements(string label) =>
        [.. LabelIndex.Of(label).Elements.Where(element => element.Table is { } table && form.Tables.Contains(table))];

    // A head over some blocks of its table stands before their names.
    private static IEnumerable<FormCell> UnderHead(FormTable table, string head)
    {
        var blocks = table.Blocks.Where(block => block.Address != block.Label.Chinese
            && PrintedLabel.Fold(block.Address).StartsWith(PrintedLabel.Fold(head), StringComparison.Ordinal)).ToList();
        return blocks.Count == 0 ? table.Cells : table.Cells.Where(cell => blocks.Contains(cell.Block));
    }

    private static FormSection? SectionOf(string label) =>
        FormSection.Named(label) ?? (label.IndexOf('、', StringComparison.Ordinal) is > 0 and < 4 and var mark ? FormSection.Named(label[(mark + 1)..]) : null);

    private static bool IsUnder(FormCell cell, FormElement element) => element switch
    {
        FormRow row => cell.Row == row,
        FormRowGroup group => cell.Row.Group == group || cell.Row.Group?.Parent == group,
        FormColumn column => cell.Column == column,
        FormBlock block => cell.Block == block,
        _ => false,
    };
}
