using Disclosure.Reports;

namespace Disclosure.Documents.Grids;

/// <summary>
/// A table as it is printed: cells at their rows and columns, with what they span over. A format reader places the cells
/// it has; a span over rows or columns in which no cell begins ends at the edge, and where two cells claim one place, the
/// first has it.
/// </summary>
/// <param name="budget">What the document may still hold.</param>
internal sealed class PrintedGrid(GridBudget budget)
{
    private readonly List<(int Row, int Column, PrintedCell Cell)> placed = [];
    private int rowCount;

    /// <summary>How many columns the grid has: up to the last in which a cell begins, unless it is known to have more.</summary>
    public int Width { get; private set; }

    /// <summary>The rows, once they were handed out as lines.</summary>
    public IReadOnlyList<PrintedLine> Rows { get; private set; } = [];

    /// <summary>Takes places that spans cover from what the document may still hold.</summary>
    /// <exception cref="GridLimitException">So many are not left.</exception>
    public void TakePlaces(int count) => budget.Take(count);

    /// <summary>Gives the grid columns, be it that no cell begins in the last of them.</summary>
    public void Widen(int columns) => Width = Math.Max(Width, columns);

    /// <summary>Places a cell.</summary>
    /// <param name="row">Its row, from 0.</param>
    /// <param name="column">Its first column, from 0.</param>
    /// <param name="cell">The cell, with as many rows and columns as it claims to span.</param>
    /// <exception cref="GridLimitException">The document holds more cells than are read.</exception>
    public void Place(int row, int column, PrintedCell cell)
    {
        budget.Take(1);
        placed.Add((row, column, cell));
        rowCount = Math.Max(rowCount, row + 1);
        Width = Math.Max(Width, column + 1);
    }

    /// <summary>The rows as lines, each as wide as the grid.</summary>
    /// <exception cref="GridLimitException">The grid has more places than are read.</exception>
    public IReadOnlyList<PrintedLine> Lines()
    {
        if (placed.Count == 0) return [];
        budget.Take((long)rowCount * Width);
        var slots = new PrintedCell?[rowCount][];
        for (var row = 0; row < rowCount; row++) slots[row] = new PrintedCell?[Width];
        foreach (var (row, column, cell) in placed) Fill(slots, row, column, cell);
        var lines = new List<PrintedLine>(rowCount);
        var place = placed[0].Cell.Place;
        foreach (var row in slots)
        {
            place = Array.Find(row, cell => cell is { IsOwn: true })?.Place ?? place;
            lines.AddRange(LinesOf(row, place));
        }

        Rows = [.. lines.Where(line => line.Kind == LineKind.Row)];
        return lines;
    }

    // What is spanned over is held row by row, so that a column of spans costs no more than its places.
    private void Fill(PrintedCell?[][] slots, int row, int column, PrintedCell cell)
    {
        if (slots[row][column] is not null) return;
        if (cell is { Columns: 1, Rows: 1 })
        {
            slots[row][column] = cell;
            return;
        }

        var columns = 1;
        while (columns < cell.Columns && column + columns < Width && slots[row][column + columns] is null) columns++;
        var rows = Math.Clamp(cell.Rows, 1, rowCount - row);
        var covered = cell.Covered();
        for (var below = 1; below < rows; below++)
        {
            if (slots[row + below].AsSpan(column, columns).ContainsAnyExcept((PrintedCell?)null)) rows = below;
            else slots[row + below].AsSpan(column, columns).Fill(covered);
        }

        slots[row].AsSpan(column, columns).Fill(covered);
        slots[row][column] = cell with { Columns = columns, Rows = rows };
    }

    // A cell alone over the whole row holds paragraphs, as where a page is laid out by tables; one that has just one may be a heading within a table.
    private IEnumerable<PrintedLine> LinesOf(PrintedCell?[] row, DocumentPlace place)
    {
        if (row[0] is { IsOwn: true } cell && cell.Columns == Width && (Width == 1 || cell.Text.Contains('\n')))
        {
            return cell.Text.Split('\n').Select(text => PrintedLine.Paragraph(text, place));
        }

        return [new PrintedLine(LineKind.Row, place, Array.ConvertAll(row, slot => slot ?? PrintedCell.Missing(place))) { Grid = this }];
    }
}
