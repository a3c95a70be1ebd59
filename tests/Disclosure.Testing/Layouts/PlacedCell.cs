namespace Disclosure.Testing.Layouts;

/// <summary>A cell of a table at its place.</summary>
/// <param name="Row">Its first row, from 0.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="Cell">The cell.</param>
public sealed record PlacedCell(int Row, int Column, LaidOutCell Cell)
{
    /// <summary>The last row.</summary>
    public int LastRow => Row + Cell.Rows - 1;

    /// <summary>The last column.</summary>
    public int LastColumn => Column + Cell.Columns - 1;

    /// <summary>The cells of a table, in the order of its rows.</summary>
    public static IReadOnlyList<PlacedCell> Of(LaidOutTable table)
    {
        var taken = table.Rows.Select(_ => new bool[table.Width]).ToArray();
        var cells = new List<PlacedCell>();
        for (var row = 0; row < taken.Length; row++)
        {
            foreach (var cell in table.Rows[row])
            {
                var column = Array.IndexOf(taken[row], false);
                for (var i = 0; i < cell.Rows; i++) taken[row + i].AsSpan(column, cell.Columns).Fill(true);
                cells.Add(new PlacedCell(row, column, cell));
            }
        }

        return cells;
    }
}
