using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Contents;
using Disclosure.Documents.Mapping.Heads;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Documents.Mapping.Rows;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Tables;

/// <summary>
/// Rows of figures whose labels stand on lines of their own before them. Which row a label names is proven by their
/// number: as many rows as labels, none of either left over, and no row of figures in the section before any label.
/// </summary>
internal sealed class LabelsApart(TableContents contents)
{
    private readonly List<PrintedCell> labels = [];
    private readonly List<(PrintedRow Row, TableHead Head, int HeadNumber)> rows = [];
    private readonly List<(List<PrintedCell> Labels, List<(PrintedRow Row, TableHead Head, int HeadNumber)> Rows)> groups = [];
    private bool isDistrusted;

    /// <summary>Whether labels stand before the next row.</summary>
    public bool IsAwaited => labels.Count > 0;

    /// <summary>The first of the labels that wait for a row.</summary>
    public PrintedCell FirstLabel => labels[0];

    /// <summary>Begins with other labels.</summary>
    public void Begin(IReadOnlyList<PrintedCell> next)
    {
        End();
        labels.AddRange(next);
    }

    /// <summary>Keeps a row of figures.</summary>
    public void Add(PrintedRow row, TableHead head, int headNumber) => rows.Add((row, head, headNumber));

    /// <summary>Trusts no number of rows any more, since figures stood without any label, so that labels may stand below their rows.</summary>
    public void Distrust() => isDistrusted = true;

    /// <summary>Ends what belongs together: something stands behind it that is neither label nor row, or other labels.</summary>
    public void End()
    {
        if (labels.Count > 0 && rows.Count > 0) groups.Add(([.. labels], [.. rows]));
        labels.Clear();
        rows.Clear();
    }

    /// <summary>Drops the labels: what follows has its own. Row groups may stand among them alone.</summary>
    public void Drop()
    {
        if (rows.Count > 0) End();
        foreach (var label in labels.Where(RowLabel.IsGroup)) contents.AddLabel(RowLabel.TableOf(label)!.Value, label);
        labels.Clear();
    }

    /// <summary>
    /// Ends the section: the rows with their labels. A label without figures at its end may be the name of a row above it, and so
    /// may all the others.
    /// </summary>
    public IReadOnlyList<FoundRow> Leave()
    {
        PrintedCell[] leftOver = rows.Count == 0 && groups.Count > 0 ? [.. labels] : [];
        End();
        var found = groups.SelectMany(group => Match(group.Labels, group.Rows)).ToList();
        if (found.Count == 0 || !leftOver.Any(label => RowLabel.KeyOf(label, found[0].Table) is not null)) return found;
        contents.RefuseApart(found[0].Table, [.. found.Select(row => row.Label), .. leftOver], found.Count);
        return [];
    }

    private IEnumerable<FoundRow> Match(List<PrintedCell> labels, List<(PrintedRow Row, TableHead Head, int HeadNumber)> rows)
    {
        var table = rows[0].Head.Table;
        foreach (var label in labels.Where(label => RowLabel.IsIn(label, table))) contents.AddLabel(table, label);
        var named = labels.Where((label, index) => RowLabel.KeyOf(label, table) is not null
            && !IsHead(label, index + 1 < labels.Count ? labels[index + 1] : null)).ToList();
        if (!isDistrusted && named.Count == rows.Count && labels.TrueForAll(label => RowLabel.IsIn(label, table)))
        {
            return named.Zip(rows, (label, row) =>
                new FoundRow(row.Row, row.Head, row.HeadNumber, RowLabel.KeyOf(label, table)!, label, -1) { IsApart = true });
        }

        contents.RefuseApart(table, named, rows.Count);
        return [];
    }

    // （六）其他处理 is a row in one edition, and in the other a head, which one of its rows follows.
    private static bool IsHead(PrintedCell label, PrintedCell? next) =>
        RowLabel.IsGroup(label) && next is not null
        && LabelIndex.Of(next.Text).Elements.OfType<FormRow>().Any(row => LabelIndex.Of(label.Text).Elements.Contains(row.Group));
}
