using Disclosure.Documents.Grids;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping;

/// <summary>How the rows of a grid are built, over all of its rows with labels.</summary>
/// <param name="MostCells">The most cells behind a label: more than columns where blank cells fill in for spans.</param>
/// <param name="LabelsSpan">Whether labels span columns, so that no blank cell stands between a label and the first column.</param>
internal sealed record GridShape(int MostCells, bool LabelsSpan)
{
    /// <summary>The sections whose rows are named in the grid.</summary>
    public IReadOnlyCollection<SectionKind> Tables { get; private init; } = [];

    public static GridShape Of(PrintedGrid grid)
    {
        var mostCells = 0;
        var labelsSpan = false;
        var tables = new HashSet<SectionKind>();
        foreach (var row in grid.Rows)
        {
            var cells = row.Cells;
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

        return new GridShape(mostCells, labelsSpan) { Tables = tables };
    }
}
