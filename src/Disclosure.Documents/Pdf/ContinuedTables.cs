namespace Disclosure.Documents.Pdf;

/// <summary>
/// Gives the parts of a table that goes on over pages the same columns: where a page has but some of the table's rows, its
/// lines part but some of the columns.
/// </summary>
internal static class ContinuedTables
{
    /// <summary>Lets the last table of a page and the first of the next have the same columns where those of one are among those of the other.</summary>
    /// <param name="pages">The tables of each page, from the upper one down; those that go on are put in their places.</param>
    public static void Align(IReadOnlyList<List<RuledTable>> pages)
    {
        var chain = new List<(int Page, int Table)>();
        for (var page = 0; page < pages.Count; page++)
        {
            if (pages[page].Count == 0) continue;
            if (chain.Count > 0 && !(chain[^1].Page == page - 1 && GoesOn(pages[page - 1][^1], pages[page][0])))
            {
                Unite(pages, chain);
                chain.Clear();
            }

            if (chain.Count > 0 && pages[page].Count > 1)
            {
                chain.Add((page, 0));
                Unite(pages, chain);
                chain.Clear();
            }

            chain.Add((page, pages[page].Count - 1));
        }

        Unite(pages, chain);
    }

    private static bool GoesOn(RuledTable table, RuledTable next) =>
        IsAt(table.X[0], next.X[0]) && IsAt(table.X[^1], next.X[^1]) && (AreAmong(table.X, next.X) || AreAmong(next.X, table.X));

    private static bool AreAmong(List<double> columns, List<double> others) => columns.TrueForAll(x => others.Exists(other => IsAt(x, other)));

    private static bool IsAt(double x, double other) => Math.Abs(x - other) <= RulingLines.Tolerance;

    private static void Unite(IReadOnlyList<List<RuledTable>> pages, List<(int Page, int Table)> chain)
    {
        if (chain.Count < 2) return;
        var columns = RulingLines.Places([.. chain.SelectMany(part => pages[part.Page][part.Table].X).Select(x => new Ruling(x, 0, 0))]);
        foreach (var (page, table) in chain)
        {
            if (pages[page][table].ColumnCount < columns.Count - 1) pages[page][table] = pages[page][table].WithColumns(columns);
        }
    }
}
