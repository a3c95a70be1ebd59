using Disclosure.Documents.Grids;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping;

/// <summary>
/// Rows of figures whose labels stand on lines of their own before them. Which row a label names is proven by their
/// number: as many rows as labels, none of either left over, and no row of figures in the section before any label.
/// </summary>
internal sealed class LooseRows(TableContents contents)
{
    private readonly List<PrintedCell> labels = [];
    private readonly List<(TableHead Head, IReadOnlyList<PrintedCell>? Figures, int Met)> rows = [];
    private readonly List<TableRow> placed = [];
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
    /// <param name="head">What heads it.</param>
    /// <param name="figures">A cell for each column; null where the cells are too few or too many.</param>
    /// <param name="met">How many cells there are.</param>
    public void Add(TableHead head, IReadOnlyList<PrintedCell>? figures, int met) => rows.Add((head, figures, met));

    /// <summary>Hears that figures stood without any label, so that labels may stand below their rows.</summary>
    public void Distrust() => isDistrusted = true;

    /// <summary>Hears that something stands between the rows that is neither label nor row: a row may be lost in it.</summary>
    public void Interrupt() => End();

    /// <summary>Drops the labels: what follows has its own. Heads of rows may stand among them alone.</summary>
    public void Drop()
    {
        if (rows.Count > 0) End();
        foreach (var label in labels.Where(RowLabel.IsGroup)) contents.SeeLabel(RowLabel.TableOf(label)!.Value, label);
        labels.Clear();
    }

    /// <summary>Ends the section. A label without figures at its end may be the name of a row above it, and so may all the others.</summary>
    public void Leave()
    {
        var isLeftOver = labels.Count > 0 && rows.Count == 0 && placed.Count > 0;
        var label = isLeftOver ? labels[0] : null;
        End();
        if (isLeftOver) contents.Retract(placed, label!);
        placed.Clear();
        isDistrusted = false;
    }

    private void End()
    {
        if (labels.Count > 0 && rows.Count > 0) Match(rows[0].Head.Table);
        labels.Clear();
        rows.Clear();
    }

    private void Match(SectionKind table)
    {
        foreach (var label in labels.Where(label => RowLabel.IsIn(label, table))) contents.SeeLabel(table, label);
        var named = labels.Where((label, index) => RowLabel.KeyOf(label, table) is not null && !IsHead(label, index + 1 < labels.Count ? labels[index + 1] : null)).ToList();
        if (isDistrusted || named.Count != rows.Count || !labels.TrueForAll(label => RowLabel.IsIn(label, table)))
        {
            contents.RefuseApart(table, named, rows.Count);
            return;
        }

        foreach (var (label, row) in named.Zip(rows))
        {
            var key = RowLabel.KeyOf(label, table)!;
            if (row.Figures is { } figures) placed.Add(contents.Place(row.Head, key, label, figures));
            else contents.Refuse(table, key, label, row.Met, row.Head.ColumnKeys.Count, CellCount.BehindLabel);
        }
    }

    // （六）其他处理 is a row in one edition, and in the other a head, which one of its rows follows.
    private static bool IsHead(PrintedCell label, PrintedCell? next) =>
        RowLabel.IsGroup(label) && next is not null
        && LabelIndex.Of(next.Text).Elements.OfType<FormRow>().Any(row => LabelIndex.Of(label.Text).Elements.Contains(row.Group));
}
