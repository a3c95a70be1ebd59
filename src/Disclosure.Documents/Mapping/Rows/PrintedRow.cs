using Disclosure.Documents.Grids;

namespace Disclosure.Documents.Mapping.Rows;

/// <summary>A row as it is printed, on whatever lines its pieces stand.</summary>
/// <param name="Cells">Its pieces in order, labels included. In a grid, each stands in its column.</param>
/// <param name="Line">The line on which it begins, counted from 0.</param>
internal sealed record PrintedRow(IReadOnlyList<PrintedCell> Cells, int Line)
{
    /// <summary>How the rows of its grid are built; null for a row of mere text.</summary>
    public GridShape? Shape { get; init; }

    /// <summary>What parts its pieces.</summary>
    public PieceEnd End { get; init; }

    /// <summary>How many of its last pieces are bars behind its last cell, and so fill in for spans for certain.</summary>
    public int Fillers { get; init; }

    /// <summary>How many blank pieces stand before its first and may belong to it, as where a row group began on an earlier page.</summary>
    public int Leading { get; init; }

    /// <summary>How many blank pieces stand behind its last and before the next row.</summary>
    public int Trailing { get; init; }

    /// <summary>Where a bar at its beginning or end was taken for the edge of its table.</summary>
    public TableEdges Edges { get; init; }

    /// <summary>Whether nothing shows where it ends: its pieces stand a line each, and no label follows them.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether a heading follows it.</summary>
    public bool IsBeforeHeading { get; init; }

    /// <summary>Whether its pieces stand a line each.</summary>
    public bool IsOfStrip => End > PieceEnd.Spaces;
}
