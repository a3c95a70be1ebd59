using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Heads;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Tables;

/// <summary>The rows of a head that has begun and may go on in the next row.</summary>
internal sealed class PendingHead
{
    private readonly List<IReadOnlyList<PrintedCell>> rows = [];
    private TableEdges edges;

    /// <summary>Whether none has begun.</summary>
    public bool IsEmpty => rows.Count == 0;

    /// <summary>How many cells its first row has.</summary>
    public int Width => rows[0].Count;

    /// <summary>What is printed in it.</summary>
    public List<PrintedCell> Cells => [.. rows.SelectMany(row => row).Where(cell => !cell.IsBlank)];

    /// <summary>Adds a row.</summary>
    /// <param name="cells">Its cells.</param>
    /// <param name="edges">Where a bar was taken for the edge of its table.</param>
    public void Add(IReadOnlyList<PrintedCell> cells, TableEdges edges)
    {
        rows.Add(cells);
        this.edges = edges;
    }

    /// <summary>The head that its rows make; null where that is not the form's.</summary>
    /// <param name="table">The section whose table it heads.</param>
    /// <param name="title">What stands above it and may name a track; null for nothing.</param>
    /// <param name="isGrid">Whether it stands in a grid, whose cells have places.</param>
    public TableHead? Read(SectionKind table, PrintedCell? title, bool isGrid)
    {
        var head = HeadReader.Read(table, isGrid ? rows : Filled(), hasPositions: true)
            ?? (title is null || CaseHeads.AreOfSeveralTracks(Cells) ? null : HeadReader.Read(table, [[title], .. rows], hasPositions: true));
        return head is null || isGrid ? head : head with { Lines = [.. rows.Select(HeadLine.Of)], Edges = edges };
    }

    /// <summary>Forgets it.</summary>
    public void Clear() => rows.Clear();

    // In mere text, blanks at the end of a row of heads may have been trimmed away: below blanks between heads, those at the end
    // are blanks too.
    private List<IReadOnlyList<PrintedCell>> Filled()
    {
        if (!rows.Exists(row => HeadLine.Of(row).HasGaps)) return rows;
        var width = rows.Max(row => row.Count);
        return [.. rows.Select(row => (IReadOnlyList<PrintedCell>)[.. row, .. Enumerable.Repeat(new PrintedCell("", row[^1].Place), width - row.Count)])];
    }
}
