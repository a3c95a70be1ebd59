using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Rows;

/// <summary>How the rows of a grid are built, over all of its rows with labels.</summary>
/// <param name="MostCells">The most cells behind a label: more than columns where blank cells fill in for spans.</param>
/// <param name="LabelsSpan">Whether labels span columns, so that no blank cell stands between a label and the first column.</param>
/// <param name="Idle">The columns in which no row has anything, or nothing but its number below a head such as 序号.</param>
internal sealed record GridShape(int MostCells, bool LabelsSpan, IReadOnlySet<int> Idle)
{
    private const int MostDigits = 3;
    private static readonly HashSet<string> Numberings = ["序号", "编号", "行次", "行号", "项次", "代码"];

    /// <summary>The sections whose rows are named in the grid.</summary>
    public IReadOnlyCollection<SectionKind> Tables { get; private init; } = [];

    public static GridShape Of(PrintedGrid grid)
    {
        var shape = new GridShape(0, false, IdleColumns(grid));
        var mostCells = 0;
        var labelsSpan = false;
        var tables = new HashSet<SectionKind>();
        foreach (var row in grid.Rows)
        {
            var cells = shape.WithoutNumbers(row.Cells);
            var label = -1;
            for (var i = 0; i < cells.Count && (cells[i].IsBlank || LabelIndex.Of(cells[i].Text).IsOfRows); i++)
            {
                if (!cells[i].IsBlank) label = i;
            }

            if (label < 0) continue;
            tables.UnionWith(LabelIndex.Of(cells[label].Text).Tables);
            labelsSpan |= cells[label].Columns > 1;
            mostCells = Math.Max(mostCells, cells.Skip(label + 1).Count(cell => cell.IsOwn));
        }

        return shape with { MostCells = mostCells, LabelsSpan = labelsSpan, Tables = tables };
    }

    /// <summary>The cells of a row, blank where they hold nothing but its number, or the head over such numbers.</summary>
    public IReadOnlyList<PrintedCell> WithoutNumbers(IReadOnlyList<PrintedCell> cells) =>
        Idle.Any(column => column < cells.Count && cells[column] is { IsBlank: false, Columns: 1 })
            ? [.. cells.Select((cell, column) => cell.Columns == 1 && Idle.Contains(column) ? cell with { Text = "" } : cell)]
            : cells;

    private static HashSet<int> IdleColumns(PrintedGrid grid)
    {
        var idle = new HashSet<int>();
        for (var column = 0; column < grid.Width; column++)
        {
            var cells = grid.Rows.Select(row => row.Cells[column]).Where(cell => !SpansGrid(cell.CoveredBy ?? cell, grid)).ToList();
            var isNumbered = cells.Exists(cell => Numberings.Contains(cell.Text));
            if (cells.Count > 0 && cells.TrueForAll(cell => IsIdle(cell, isNumbered))) idle.Add(column);
        }

        return idle;
    }

    private static bool IsIdle(PrintedCell cell, bool isNumbered)
    {
        var text = (cell.CoveredBy ?? cell).Text;
        return (cell.IsOwn || cell.IsCovered) && (cell.CoveredBy ?? cell).Columns == 1
            && (text.Length == 0 || Numberings.Contains(text) || (isNumbered && text.Length <= MostDigits && text.All(char.IsAsciiDigit)));
    }

    private static bool SpansGrid(PrintedCell cell, PrintedGrid grid) => cell.Columns >= grid.Width && grid.Width > 1;
}
