namespace Disclosure.Forms.Official;

/// <summary>The layout of the table of section 二: one block below the other, each with its own heads.</summary>
internal static class ProactiveLayout
{
    public static IEnumerable<IEnumerable<OfficialCell>> Rows(FormTable table, IReadOnlySet<FormRow> printed)
    {
        var width = 1 + table.Blocks.Max(block => block.Columns.Count);
        foreach (var block in table.Blocks.Where(block => block.Rows.Any(printed.Contains)))
        {
            yield return [OfficialCell.GroupHead(block.Label, width)];
            yield return Widened([OfficialCell.Head(table.Heads[0]), .. block.Columns.Select(column => OfficialCell.Head(column.Label))], width);
            foreach (var row in block.Rows.Where(printed.Contains))
            {
                var figures = table.Cells.Where(cell => cell.Row == row).Select(OfficialCell.Of);
                yield return Widened([new OfficialCell(OfficialCellKind.RowLabel, row.Label, null), .. figures], width);
            }
        }
    }

    // A block with fewer columns than the widest prints its last one wide.
    private static List<OfficialCell> Widened(List<OfficialCell> cells, int width)
    {
        cells[^1] = cells[^1] with { ColumnSpan = width - cells.Count + 1 };
        return cells;
    }
}
