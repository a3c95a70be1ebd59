using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Rows;

namespace Disclosure.Documents.Mapping.Contents;

/// <summary>
/// Whether the tables of a document have bars at their edges. Where some lines of a table end in a bar and others do not, that
/// bar closes a blank cell or the table; what the rows of the whole document do tells which.
/// </summary>
internal sealed class EdgesOfRows
{
    private readonly Dictionary<TableEdges, int> open = new() { [TableEdges.Before] = 0, [TableEdges.Behind] = 0 };

    /// <summary>Adds a row.</summary>
    public void Add(FoundRow row)
    {
        var cells = row.Row.Cells;
        if (row.Row.End != PieceEnd.Cell || row.Row.Shape is not null) return;
        open[TableEdges.Before] += row.Row.Edges.HasFlag(TableEdges.Before) ? -1 : cells[0].IsBlank ? 0 : 1;
        var isClosed = cells[^1].MayBeEdge && cells.Count > (row.Head.Width ?? row.LabelAt + 1 + row.Due);
        open[TableEdges.Behind] += row.Row.Edges.HasFlag(TableEdges.Behind) || isClosed ? -1 : cells[^1].IsBlank ? 0 : 1;
    }

    /// <summary>Whether more rows have a bar at either edge than a cell.</summary>
    public bool AreBoth => open.Values.All(rows => rows < 0);

    /// <summary>Whether more rows have a cell at an edge than a bar.</summary>
    public bool HasNone(TableEdges edge) => open[edge] > 0;
}
