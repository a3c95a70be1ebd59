namespace Disclosure.Forms.Definition;

/// <summary>Makes the cells of the tables of one form, in printed order, and numbers them from 0.</summary>
internal static class CellNumbering
{
    public static IReadOnlyList<FormCell> Of(IReadOnlyList<FormTable> tables)
    {
        var all = new List<FormCell>();
        foreach (var table in tables)
        {
            var first = all.Count;
            foreach (var row in table.Blocks.SelectMany(block => block.Rows))
            {
                foreach (var column in row.Block.Columns) all.Add(new FormCell(all.Count, row, column));
            }

            table.Cells = all[first..];
        }

        return all;
    }
}
