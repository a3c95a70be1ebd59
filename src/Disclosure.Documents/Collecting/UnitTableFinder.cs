using Disclosure.Forms;

namespace Disclosure.Documents.Collecting;

/// <summary>
/// Finds the table of units in a grid: of all places where heads could begin, and all numbers of rows they could have, those whose heads name
/// the most cells of the form.
/// </summary>
/// <param name="paths">What labels of the form name.</param>
internal sealed class UnitTableFinder(FormPaths paths)
{
    private const int MostRowsAbove = 15;
    private const int MostHeadRows = 6;
    private const int LeastCells = 5;

    /// <summary>The table with a unit a row, or a unit a column; null where there is neither.</summary>
    public UnitTable? Find(CollectedGrid grid)
    {
        var upright = Best(grid);
        var turned = Best(grid.Turned());
        return turned is not null && turned.Matched > (upright?.Matched ?? 0) ? turned : upright;
    }

    private UnitTable? Best(CollectedGrid grid)
    {
        UnitTable? best = null;
        for (var rows = 1; rows <= Math.Min(MostHeadRows, grid.Rows.Count); rows++)
        {
            for (var first = 0; first < Math.Min(MostRowsAbove, grid.Rows.Count - rows + 1); first++)
            {
                if (At(grid, first, rows) is { } table && table.Matched >= LeastCells && table.Matched > (best?.Matched ?? 0)) best = table;
            }
        }

        return best;
    }

    private UnitTable? At(CollectedGrid grid, int first, int rows)
    {
        var heads = new UnitTableHeads(grid, first, rows);
        if (NameColumn(heads, grid) is not int names) return null;
        var others = Enumerable.Range(0, grid.Width).Where(column => column != names && !heads.Are(column, CollectingWords.IsOtherHead));
        var items = grid.IsTurned ? InContext(heads, others) : Plain([.. others.Select(column => Item(column, heads.Over(column)))]);
        return new UnitTable(grid, first + rows, names, [.. items.Where(item => item.Labels.Count > 0)])
        {
            HeadRow = first,
            CodeColumn = Enumerable.Range(0, grid.Width).Cast<int?>().FirstOrDefault(column => heads.Are(column!.Value, CollectingWords.IsCodeHead)),
        };
    }

    // Columns of units say so; over rows of units it is the corner that tells which row has their names.
    private static int? NameColumn(UnitTableHeads heads, CollectedGrid grid) => Enumerable.Range(0, grid.Width)
        .Cast<int?>().FirstOrDefault(column => grid.IsTurned
            ? heads.Over(column!.Value).Any(CollectingWords.IsCorner)
            : heads.Are(column!.Value, CollectingWords.IsNameHead));

    private UnitItem Item(int column, IReadOnlyList<string> labels)
    {
        var cells = paths.Under(labels);
        return new UnitItem(column, labels, paths.Only(cells), cells.Count);
    }

    // The label of a row alone means its total only where no other column has a kind of the row.
    private static List<UnitItem> Plain(List<UnitItem> items)
    {
        var rows = items.Where(item => item is { Cell: not null, Fitting: 1 }).Select(item => item.Cell!.Row).ToHashSet();
        return items.ConvertAll(item => item is { Cell: { } cell, Fitting: > 1 } && rows.Contains(cell.Row) ? item with { Cell = null } : item);
    }

    // Where items stand below each other, one may be a part of those above it: 其中：自然人 of the row before.
    private List<UnitItem> InContext(UnitTableHeads heads, IEnumerable<int> columns)
    {
        var items = new List<UnitItem>();
        var outer = new List<string>();
        FormCell? before = null;
        foreach (var column in columns)
        {
            var labels = heads.Over(column).Select(Stripped).Where(label => label.Length > 0).ToList();
            var item = Item(column, labels);

            // What stands below a label that is none of the form is part of that, not of the one before it.
            if (item.Fitting == 0 && labels.Count > 0)
            {
                outer.Clear();
                before = null;
            }

            if (item.Cell is null && labels.Count > 0) item = Within(column, labels, outer, before) ?? item;
            if (labels.Count > 0 && !labels.Exists(paths.IsOfColumns) && item.Fitting > 0) Enter(outer, labels);
            if (item.Cell is not null) before = item.Cell;
            items.Add(item);
        }

        return items;
    }

    private UnitItem? Within(int column, List<string> labels, List<string> outer, FormCell? before)
    {
        for (var from = outer.Count - 1; from >= 0; from--)
        {
            var cells = paths.Under([outer[from], .. labels]);
            if (paths.Only(cells) is not { } cell) continue;

            // A bare total may be that of the row before, or a row of its own: it is taken where the kinds before it lead up to it.
            var isTotal = paths.Form.Totals.Any(total => total.Cell == cell && total.Kind != FormTotalKind.Dispositions);
            if (isTotal && !(before?.Row == cell.Row && before.Block == cell.Block && before.Index == cell.Index - 1)) return null;
            return new UnitItem(column, [outer[from], .. labels], cell, 1);
        }

        return null;
    }

    // What stands around: a label takes the place of those that do not stand around it.
    private void Enter(List<string> outer, List<string> labels)
    {
        foreach (var label in labels)
        {
            if (paths.Under(label) is not { } cells) continue;
            while (outer.Count > 0 && !cells.IsProperSubsetOf(paths.Under(outer[^1])!)) outer.RemoveAt(outer.Count - 1);
            outer.Add(label);
        }
    }

    private static string Stripped(string label)
    {
        var text = label.Trim();
        return text.StartsWith("其中", StringComparison.Ordinal) ? text[2..].TrimStart('：', ':', ' ') : text;
    }
}
