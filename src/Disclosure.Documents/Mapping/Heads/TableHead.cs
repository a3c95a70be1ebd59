using Disclosure.Documents.Grids;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Heads;

/// <summary>The heads over the columns of a printed table, once they are known to be the form's.</summary>
/// <param name="Table">The section whose table it heads.</param>
/// <param name="ColumnKeys">The columns that carry figures, in the order of a row's cells. A key of section 四 is a whole path.</param>
/// <param name="Labels">The cells that name columns.</param>
/// <param name="Editions">The editions whose heads these are.</param>
internal sealed record TableHead(SectionKind Table, IReadOnlyList<string> ColumnKeys, IReadOnlyList<PrintedCell> Labels, IReadOnlyList<ReportEdition> Editions)
{
    /// <summary>Where the columns stand in a row of <see cref="Width"/> cells; null where rows are counted from their label.</summary>
    public IReadOnlyList<int>? Positions { get; init; }

    /// <summary>
    /// Where the columns begin in a row of a grid that has no other heads but that over the labels; null where heads are
    /// blank or unknown. Rows need not reach as far as the grid.
    /// </summary>
    public IReadOnlyList<int>? Starts { get; init; }

    /// <summary>Where the columns end; as <see cref="Positions"/> but for heads that span columns.</summary>
    public IReadOnlyList<int> Ends { get; init; } = [];

    /// <summary>How many cells a whole row has, where that is known.</summary>
    public int? Width { get; init; }

    /// <summary>Whether the heads have blank cells where others span, so that rows have them too.</summary>
    public bool IsFilled { get; init; }

    /// <summary>Whether columns of the form have no head that is known, so that figures cannot be counted.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether the table has some of the form's columns alone, all of them with a head, so that its rows have just as many cells.</summary>
    public bool IsOfSome { get; init; }

    /// <summary>The rows of the heads as they are printed, as far as their ends are known; empty in a grid.</summary>
    public IReadOnlyList<HeadLine> Lines { get; init; } = [];

    /// <summary>Whether its cells, and those of its rows, stand a line each.</summary>
    public bool IsOfStrip { get; init; }

    /// <summary>Whether an empty line stands between cells that stand a line each.</summary>
    public bool IsSpaced { get; init; }

    /// <summary>Where a bar at the beginning or the end of its rows was taken for the edge of the table.</summary>
    public TableEdges Edges { get; init; }

    /// <summary>Heads of columns that no edition knows.</summary>
    public IReadOnlyList<PrintedCell> UnknownColumns { get; init; } = [];

    /// <summary>Where those columns stand in a row.</summary>
    public IReadOnlyList<int> UnknownPositions { get; init; } = [];
}
