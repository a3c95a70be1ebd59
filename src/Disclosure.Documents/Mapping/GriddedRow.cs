using Disclosure.Documents.Grids;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping;

/// <summary>
/// Places the figures of a row of a grid: under their heads where the whole row stands as the heads do, else in order
/// where just one cell for each column stands behind the row's own label. What spans wrongly shifts a row but neither
/// adds nor takes cells, so that the two never give different figures.
/// </summary>
internal static class GriddedRow
{
    /// <summary>The cells of a row by the columns of its head.</summary>
    /// <param name="head">The head.</param>
    /// <param name="cells">The row's places.</param>
    /// <param name="label">Where its last label stands; -1 for a row without label.</param>
    /// <param name="mostCells">The most cells behind a label in any row of the grid: more than columns where blank cells fill in for spans.</param>
    /// <returns>One cell for each column; null when their columns are not proven.</returns>
    public static IReadOnlyList<PrintedCell>? Figures(TableHead head, IReadOnlyList<PrintedCell> cells, int label, int mostCells) =>
        Aligned(head, cells, label) ?? InOrder(head, cells, label, mostCells);

    private static List<PrintedCell>? Aligned(TableHead head, IReadOnlyList<PrintedCell> cells, int label)
    {
        if (head.Positions is not { } starts || cells.Count != head.Width || label >= starts[0]) return null;
        if (cells.Any(cell => !cell.IsOwn && !cell.IsCovered)) return null;
        if (!cells.Take(starts[0]).All(cell => cell.IsBlank || RowLabel.IsIn(cell, head.Table))) return null;
        var figures = new List<PrintedCell>(starts.Count);
        var under = new HashSet<int>(head.UnknownPositions);
        for (var column = 0; column < starts.Count; column++)
        {
            if (Under(cells, starts[column], head.Ends[column]) is not { } figure) return null;
            figures.Add(figure);
            under.UnionWith(Enumerable.Range(starts[column], head.Ends[column] - starts[column] + 1));
        }

        return Enumerable.Range(starts[0], cells.Count - starts[0]).All(index => cells[index].IsBlank || under.Contains(index)) ? figures : null;
    }

    // What stands under a head: cells that reach neither into its columns nor out of them, of which one at most is filled.
    private static PrintedCell? Under(IReadOnlyList<PrintedCell> cells, int start, int end)
    {
        PrintedCell? figure = null;
        for (var index = start; index <= end; index += cells[index].Columns)
        {
            var cell = cells[index];
            if (!cell.IsOwn || cell.Rows > 1 || index + cell.Columns - 1 > end || (figure is { IsBlank: false } && !cell.IsBlank)) return null;
            if (figure is null || figure.IsBlank) figure = cell;
        }

        return figure;
    }

    private static List<PrintedCell>? InOrder(TableHead head, IReadOnlyList<PrintedCell> cells, int label, int mostCells)
    {
        var columns = head.ColumnKeys.Count;
        if (head.IsFilled || head.UnknownPositions.Count > 0 || mostCells > columns || cells.Take(label).Any(cell => cell.IsBlank && !cell.IsCovered)) return null;
        var figures = new List<PrintedCell>(columns);
        for (var index = label < 0 ? 0 : label + cells[label].Columns; index < cells.Count; index += cells[index].Columns)
        {
            var cell = cells[index];
            if (cell.IsCovered || cell.Rows > 1 || (cell.Columns > 1 && head.Table != SectionKind.ProactiveDisclosure)) return null;
            if (cell.IsOwn) figures.Add(cell);
            else if (cells.Skip(index).Any(rest => rest.IsOwn)) return null;
        }

        return figures.Count == columns ? figures : null;
    }
}
