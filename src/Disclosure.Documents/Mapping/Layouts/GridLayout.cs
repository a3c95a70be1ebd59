using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Heads;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Documents.Mapping.Rows;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Layouts;

/// <summary>
/// How the rows of a grid could have been built: under their heads where the whole row stands as the heads do, or in order
/// where just one cell for each column stands behind the row's own label. What spans wrongly shifts a row but neither adds nor
/// takes cells, so that only a row of which both say the same, or one alone says anything, is read.
/// </summary>
internal static class GridLayout
{
    /// <summary>The figures of a row by each layout that explains it.</summary>
    public static IEnumerable<IReadOnlyList<PrintedCell>> Readings(FoundRow row)
    {
        var (head, cells, label, shape) = (row.Head, row.Row.Cells, row.LabelAt, row.Row.Shape!);
        List<PrintedCell>?[] readings = [Aligned(head, cells, label, shape), Alone(head, cells, label, shape), InOrder(head, cells, label, shape)];
        return readings.OfType<IReadOnlyList<PrintedCell>>();
    }

    private static List<PrintedCell>? Aligned(TableHead head, IReadOnlyList<PrintedCell> cells, int label, GridShape shape)
    {
        if (head.Positions is not { } starts || cells.Count != head.Width || label >= starts[0]) return null;
        if (cells.Any(cell => !cell.IsOwn && !cell.IsCovered) || (head.IsOfSome && starts[^1] != cells.Count - 1)) return null;
        if (!cells.Take(starts[0]).All(cell => cell.IsBlank || RowLabel.IsIn(cell, head.Table))) return null;
        if (shape.LabelsSpan && label >= 0 && Enumerable.Range(0, starts[0]).Skip(label + cells[label].Columns).Any(column => !shape.Idle.Contains(column)))
        {
            return null;
        }

        var figures = new List<PrintedCell>(starts.Count);
        var next = starts[0];
        for (var column = 0; column < starts.Count; column++)
        {
            if (Under(cells, starts[column], head.Ends[column]) is not { } figure || !IsClear(head, cells, next, starts[column])) return null;
            figures.Add(figure);
            next = head.Ends[column] + 1;
        }

        return IsClear(head, cells, next, cells.Count) ? figures : null;
    }

    // Between the columns, and behind them, stands nothing but under heads that no edition knows.
    private static bool IsClear(TableHead head, IReadOnlyList<PrintedCell> cells, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (!cells[index].IsBlank && !head.UnknownPositions.Contains(index)) return false;
        }

        return true;
    }

    // Just one cell stands under a head, and reaches neither into its columns nor out of them. Two, of which one is blank,
    // could be two figures of a row that was shifted.
    private static PrintedCell? Under(IReadOnlyList<PrintedCell> cells, int start, int end) =>
        cells[start] is { IsOwn: true, Rows: 1 } cell && start + cell.Columns - 1 == end ? cell : null;

    // Below heads of section 二 that are fewer than the table's columns, a row may end with its figures. The heads are just
    // those of its block, no other cell stands behind its label, and each of them where its head begins; a blank could be one
    // that fills in for a span.
    private static List<PrintedCell>? Alone(TableHead head, IReadOnlyList<PrintedCell> cells, int label, GridShape shape)
    {
        if (head.Table != SectionKind.ProactiveDisclosure || head.Starts is not { } starts || label < 0 || label + cells[label].Columns != starts[0])
        {
            return null;
        }

        if (!LabelIndex.Of(cells[label].Text).Elements.OfType<FormRow>()
            .Any(row => row.Block.Columns.Select(column => column.Key).SequenceEqual(head.ColumnKeys)))
        {
            return null;
        }

        if (shape.MostCells > KnownForms.Current.MostProactiveColumns || cells.Take(label).Any(cell => cell.IsOwn)) return null;
        var own = Enumerable.Range(0, cells.Count).Skip(label + 1)
            .Where(index => !cells[index].IsBlank || cells[index].IsOwn || cells[index].CoveredBy is { Rows: > 1 }).ToList();
        return own.SequenceEqual(starts) && own.TrueForAll(index => cells[index] is { IsOwn: true, Rows: 1, IsBlank: false })
            ? own.ConvertAll(index => cells[index])
            : null;
    }

    private static List<PrintedCell>? InOrder(TableHead head, IReadOnlyList<PrintedCell> cells, int label, GridShape shape)
    {
        var columns = head.ColumnKeys.Count;
        if (head.IsFilled || head.UnknownPositions.Count > 0 || shape.MostCells > columns
            || cells.Take(label).Any(cell => cell is { IsBlank: true, IsCovered: false, Rows: 1 }))
        {
            return null;
        }

        var figures = new List<PrintedCell>(columns);
        for (var index = label < 0 ? 0 : label + cells[label].Columns; index < cells.Count; index += cells[index].Columns)
        {
            var cell = cells[index];
            if (cell.CoveredBy is { } above && !RowLabel.IsIn(above, head.Table)) return null;
            if (cell.Rows > 1 || (cell.Columns > 1 && head.Table != SectionKind.ProactiveDisclosure)) return null;
            if (cell.IsOwn) figures.Add(cell);
            else if (!cell.IsCovered && cells.Skip(index).Any(rest => rest.IsOwn)) return null;
        }

        return figures.Count == columns ? figures : null;
    }
}
