using Disclosure.Documents.Writing.Workbooks;
using Disclosure.Forms;

namespace Disclosure.Documents.Writing.Templates;

/// <summary>The heads of a wide sheet, four rows: the section, the block or group, the row, and the column of each cell of the form.</summary>
internal static class UnitHeads
{
    /// <summary>How many rows of heads there are.</summary>
    public const int Rows = 4;

    /// <summary>The heads over a cell, from above.</summary>
    public static string[] Over(FormCell cell) => cell.Table.Section switch
    {
        SectionKind.Applications => [SectionOf(cell), GroupsOf(cell.Row), cell.Row.Label.Chinese, cell.Column.Label.Chinese],
        SectionKind.ProactiveDisclosure => [SectionOf(cell), cell.Block.Label.Chinese, cell.Row.Label.Chinese, cell.Column.Label.Chinese],
        _ => [SectionOf(cell), HeadOf(cell.Block), cell.Block.Label.Chinese, cell.Column.Label.Chinese],
    };

    /// <summary>Writes heads over columns that follow each other, like ones merged.</summary>
    /// <param name="draft">The sheet.</param>
    /// <param name="first">The first column; 0-based.</param>
    /// <param name="heads">For each column its heads, from above.</param>
    /// <param name="row">Which row of heads is written.</param>
    /// <param name="look">The look.</param>
    public static void Write(SheetDraft draft, int first, IReadOnlyList<string[]> heads, int row, CellLook look)
    {
        for (var start = 0; start < heads.Count;)
        {
            var end = start + 1;
            while (end < heads.Count && heads[end].AsSpan(0, row + 1).SequenceEqual(heads[start].AsSpan(0, row + 1))) end++;

            // A head that says the same as the one above it is one cell with it.
            var isBelow = row > 0 && heads[start][row] == heads[start][row - 1];
            var rows = 1;
            while (row + rows < heads[start].Length && heads[start][row + rows] == heads[start][row]) rows++;
            for (var column = start; column < end; column++) draft.Text(first + column, column == start && !isBelow ? heads[start][row] : "", look);
            if (!isBelow) draft.Merge(first + start, end - start, rows);
            start = end;
        }
    }

    private static string SectionOf(FormCell cell) => FormSection.Of(cell.Table.Section).Heading;

    private static string GroupsOf(FormRow row) => row.Group switch
    {
        null => row.Label.Chinese,
        { Parent: { } outer } inner => $"{outer.Label.Chinese}/{inner.Label.Chinese}",
        var group => group.Label.Chinese,
    };

    private static string HeadOf(FormBlock block) => block.Address == block.Label.Chinese ? block.Label.Chinese : block.Table.Heads[0].Chinese;
}
