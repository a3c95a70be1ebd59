namespace Disclosure.Forms.Official;

/// <summary>The layout of the table of section 三: applicants across, three columns of labels before them.</summary>
internal static class ApplicationsLayout
{
    public const int HeadRows = 3;
    private const int LabelColumns = 3;

    public static IEnumerable<IEnumerable<OfficialCell>> Rows(FormTable table, IReadOnlySet<FormRow> printed)
    {
        var block = table.Blocks[0];
        var columns = block.Columns;
        yield return
        [
            OfficialCell.Head(table.Heads[0]) with { ColumnSpan = LabelColumns, RowSpan = HeadRows },
            OfficialCell.GroupHead(table.Heads[1], columns.Count),
        ];
        yield return
        [
            OfficialCell.Head(columns[0].Label) with { RowSpan = HeadRows - 1 },
            OfficialCell.GroupHead(table.Heads[2], columns.Count - 2),
            OfficialCell.Head(columns[^1].Label) with { RowSpan = HeadRows - 1 },
        ];
        yield return columns.Skip(1).SkipLast(1).Select(column => OfficialCell.Head(column.Label));
        FormRowGroup? before = null;
        var rows = block.Rows.Where(printed.Contains).ToList();
        foreach (var row in rows)
        {
            yield return [.. Labels(rows, row, before), .. table.Cells.Where(cell => cell.Row == row).Select(OfficialCell.Of)];
            before = row.Group;
        }
    }

    private static IEnumerable<OfficialCell> Labels(List<FormRow> rows, FormRow row, FormRowGroup? before)
    {
        var outer = Outer(row.Group);
        if (outer is not null && outer != Outer(before)) yield return Group(outer, rows.Count(each => Outer(each.Group) == outer));
        if (row.Group is { Parent: not null } inner && inner != before) yield return Group(inner, rows.Count(each => each.Group == inner));
        yield return new OfficialCell(OfficialCellKind.RowLabel, row.Label, null)
        {
            ColumnSpan = row.Group is null ? LabelColumns : row.Group.Parent is null ? LabelColumns - 1 : 1,
        };
    }

    private static FormRowGroup? Outer(FormRowGroup? group) => group?.Parent ?? group;

    private static OfficialCell Group(FormRowGroup group, int rows) => new(OfficialCellKind.RowGroupLabel, group.Label, null) { RowSpan = rows };
}
