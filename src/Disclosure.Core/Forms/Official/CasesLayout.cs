namespace Disclosure.Forms.Official;

/// <summary>The layout of the table of section 四: the outcomes of reconsideration and of both kinds of suits side by side, in one row.</summary>
internal static class CasesLayout
{
    public const int HeadRows = 3;

    public static IEnumerable<IEnumerable<OfficialCell>> Rows(FormTable table)
    {
        var alone = table.Blocks[0];
        var suits = table.Blocks.Skip(1).ToList();
        yield return
        [
            OfficialCell.GroupHead(alone.Label, alone.Columns.Count),
            OfficialCell.GroupHead(table.Heads[0], suits.Sum(block => block.Columns.Count)),
        ];
        yield return
        [
            .. alone.Columns.Select(column => OfficialCell.Head(column.Label) with { RowSpan = HeadRows - 1 }),
            .. suits.Select(block => OfficialCell.GroupHead(block.Label, block.Columns.Count)),
        ];
        yield return suits.SelectMany(block => block.Columns).Select(column => OfficialCell.Head(column.Label));
        yield return table.Cells.Select(OfficialCell.Of);
    }
}
