namespace Disclosure.Documents.Grids;

/// <summary>
/// Places cells one after another, as formats do that give spans and no columns: each cell takes the next place of its
/// row that no cell of an earlier row spans over.
/// </summary>
internal sealed class FlowingRows(PrintedGrid grid)
{
    private const int MostColumns = 1000;

    // For each column the first row that is free of what spans from above.
    private readonly List<long> freeFrom = [];
    private int row = -1;
    private int column;

    /// <summary>Begins a row.</summary>
    public void NextRow()
    {
        row++;
        column = 0;
    }

    /// <summary>Ends all spans over rows, as at the end of a group of rows.</summary>
    public void EndSpans() => freeFrom.Clear();

    /// <summary>Leaves columns at the row's beginning, or before its next cell, without a cell.</summary>
    public void Skip(int columns) => column = Math.Min(column + Math.Max(0, columns), MostColumns);

    /// <summary>Places the row's next cell.</summary>
    /// <exception cref="GridLimitException">The cells span over more places than are read.</exception>
    public void Add(PrintedCell cell)
    {
        var first = column;
        while (column < freeFrom.Count && freeFrom[column] > row) column++;
        var columns = Math.Clamp(cell.Columns, 1, MostColumns);
        grid.TakePlaces(column - first + columns);
        grid.Place(row, column, columns == cell.Columns ? cell : cell with { Columns = columns });
        while (freeFrom.Count < column + columns) freeFrom.Add(0);
        for (var covered = column; covered < column + columns; covered++) freeFrom[covered] = Math.Max(freeFrom[covered], (long)row + Math.Max(1, cell.Rows));
        column += columns;
    }
}
