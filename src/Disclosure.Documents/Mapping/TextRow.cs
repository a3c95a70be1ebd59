using Disclosure.Documents.Grids;

namespace Disclosure.Documents.Mapping;

/// <summary>Finds the figures of a row of mere text: under their heads where it has as many cells as they have, else by counting from its label.</summary>
internal static class TextRow
{
    /// <summary>The cells of a row by the columns of its head; null where it does not stand as the heads do.</summary>
    /// <param name="head">The head.</param>
    /// <param name="cells">The row's cells.</param>
    /// <param name="label">Where its last label stands; -1 for a row without label.</param>
    public static IEnumerable<PrintedCell>? Figures(TableHead head, IReadOnlyList<PrintedCell> cells, int label) =>
        head.Positions is { } positions && cells.Count == head.Width && label < positions[0] && IsClear(cells, head) ? positions.Select(index => cells[index]) : null;

    /// <summary>
    /// Whether a row is counted from its label. Where heads have blanks for what spans, a blank behind a label may belong to
    /// the label; then only a row whose labels all stand in cells of their own is counted.
    /// </summary>
    public static bool CountsFromTheLabel(TableHead head, IReadOnlyList<PrintedCell> cells, int label) =>
        head.Positions is null
            ? !head.IsFilled && cells.Take(label).All(cell => !cell.IsBlank)
            : cells.Count > head.Width && head.Positions[0] == 1 && head.UnknownPositions.Count == 0 && cells.Take(label).All(cell => !cell.IsBlank);

    // Nothing but labels stands before the columns, and no figure in a column that has no head.
    private static bool IsClear(IReadOnlyList<PrintedCell> cells, TableHead head) =>
        cells.Take(head.Positions![0]).All(cell => cell.IsBlank || RowLabel.IsIn(cell, head.Table))
        && Enumerable.Range(head.Positions[0], cells.Count - head.Positions[0]).Except(head.Positions).All(index => cells[index].IsBlank || head.UnknownPositions.Contains(index));
}
