namespace Disclosure.Documents.Grids;

/// <summary>
/// Restores tables as they were printed before a converter wrote them: words that converters write into empty cells are
/// taken out, and a text that was repeated in each place of a merged cell is one cell again.
/// </summary>
internal static class ConvertedTables
{
    /// <summary>The lines, with each table as it was printed.</summary>
    /// <param name="lines">The lines of a document.</param>
    /// <param name="budget">What the document may still hold.</param>
    /// <exception cref="GridLimitException">The document holds more cells than are read.</exception>
    public static IReadOnlyList<PrintedLine> Restore(IReadOnlyList<PrintedLine> lines, GridBudget budget)
    {
        List<PrintedLine>? restored = null;
        foreach (var table in TablesIn(lines))
        {
            var rows = FillerWords.Cleared([.. table.Select(index => lines[index])]);
            if (RepeatedTexts.Merged(rows, budget) is { } merged) rows = merged;
            for (var i = 0; i < table.Count; i++)
            {
                if (ReferenceEquals(rows[i], lines[table[i]])) continue;
                restored ??= [.. lines];
                restored[table[i]] = rows[i];
            }
        }

        return restored ?? lines;
    }

    // The rows of a grid, or rows of mere text that follow each other and have as many cells as most of them.
    private static IEnumerable<List<int>> TablesIn(IReadOnlyList<PrintedLine> lines)
    {
        var grids = new Dictionary<PrintedGrid, List<int>>(ReferenceEqualityComparer.Instance);
        var run = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is { Kind: LineKind.Row, Grid: { } grid })
            {
                if (!grids.TryGetValue(grid, out var rows)) grids.Add(grid, rows = []);
                rows.Add(i);
            }

            if (lines[i] is { Kind: LineKind.Row, Grid: null })
            {
                run.Add(i);
            }
            else if (run.Count > 0)
            {
                yield return OfOneWidth(run, lines);
                run = [];
            }
        }

        if (run.Count > 0) yield return OfOneWidth(run, lines);
        foreach (var rows in grids.Values) yield return rows;
    }

    private static List<int> OfOneWidth(List<int> run, IReadOnlyList<PrintedLine> lines)
    {
        var width = run.GroupBy(index => lines[index].Cells.Count).MaxBy(rows => rows.Count())!.Key;
        return run.FindAll(index => lines[index].Cells.Count == width);
    }
}
