using Disclosure.Documents.Grids;

namespace Disclosure.Documents.Pdf;

/// <summary>Finds the tables of a page among its ruling lines: lines that meet belong to one table.</summary>
internal static class RuledTables
{
    // Each line is compared with each that runs the other way, and each place of a table with its lines.
    private const long MostComparisons = 20_000_000;

    /// <summary>The tables, from the upper one down.</summary>
    /// <exception cref="GridLimitException">There are more lines than on any page of a report.</exception>
    public static List<RuledTable> Of(PageContent page)
    {
        var across = RulingLines.Joined(page.Across);
        var down = RulingLines.Joined(page.Down);
        if ((long)across.Count * down.Count > MostComparisons) throw new GridLimitException();
        var group = Enumerable.Range(0, across.Count + down.Count).ToArray();
        for (var i = 0; i < across.Count; i++)
        {
            for (var j = 0; j < down.Count; j++)
            {
                if (Meet(across[i], down[j])) Join(group, i, across.Count + j);
            }
        }

        var tables = new List<RuledTable>();
        foreach (var lines in Enumerable.Range(0, group.Length).GroupBy(line => Find(group, line)))
        {
            var rows = lines.Where(line => line < across.Count).Select(line => across[line]).ToList();
            var columns = lines.Where(line => line >= across.Count).Select(line => down[line - across.Count]).ToList();
            if (rows.Count < 2 || columns.Count < 2) continue;
            if ((long)rows.Count * columns.Count * (rows.Count + columns.Count) > MostComparisons) throw new GridLimitException();
            var table = new RuledTable(rows, columns);
            // What has no line down within it is a table without lines, or text in a box.
            if (table is { ColumnCount: > 1, RowCount: > 0 }) tables.Add(table);
        }

        return [.. tables.OrderBy(table => table.Y[0]).ThenBy(table => table.X[0])];
    }

    private static bool Meet(Ruling across, Ruling down) =>
        down.At >= across.From - RulingLines.Tolerance && down.At <= across.To + RulingLines.Tolerance
        && across.At >= down.From - RulingLines.Tolerance && across.At <= down.To + RulingLines.Tolerance;

    private static void Join(int[] group, int one, int other) => group[Find(group, one)] = Find(group, other);

    private static int Find(int[] group, int line)
    {
        while (group[line] != line) line = group[line] = group[group[line]];
        return line;
    }
}
