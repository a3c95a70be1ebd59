namespace Disclosure.Testing.Layouts;

/// <summary>Tables whose rows lost their labels, or stand apart from them, on their way to text.</summary>
internal static class TextTables
{
    private const int RowsBetweenLabels = 3;

    /// <summary>A table for each row, below its label.</summary>
    /// <param name="table">The table.</param>
    /// <param name="repeatsLabel">Whether the label stands in the row too.</param>
    public static IEnumerable<string> TableForEachRow(LaidOutTable table, bool repeatsLabel) => OrRows(table, rows => rows.SelectMany(row =>
    {
        return Block(row).Concat(row.Labels).Concat(
        [
            "", $"| {Bars(repeatsLabel ? [row.Corner, .. row.Heads] : row.Heads)} |",
            $"| {Bars(repeatsLabel ? [row.Labels[^1], .. row.Figures] : row.Figures)} |", "",
        ]);
    }));

    /// <summary>Rows of figures, each below its label.</summary>
    public static IEnumerable<string> RowsBelowLabels(LaidOutTable table) => OrRows(table, rows => Headed(rows, part => part.SelectMany(row => row.Labels.Append(Bars(row.Figures)))));

    /// <summary>Rows of figures without labels.</summary>
    public static IEnumerable<string> RowsWithoutLabels(LaidOutTable table) => OrRows(table, rows => Headed(rows, part => part.Select(row => Bars(row.Figures))));

    /// <summary>All labels of a block, then all rows of its figures.</summary>
    public static IEnumerable<string> LabelsBeforeRows(LaidOutTable table) =>
        OrRows(table, rows => Headed(rows, part => part.SelectMany(row => row.Labels).Concat(part.Select(row => Bars(row.Figures)))));

    /// <summary>The text of a page: spaces between figures, and the figures of a few rows between the labels of as many.</summary>
    public static IEnumerable<string> PageText(LaidOutTable table) => OrRows(table, rows => Headed(
        rows,
        part => part.Chunk(RowsBetweenLabels).SelectMany(few => few.SelectMany(row => row.Labels).Concat(few.Select(row => Spaced(row.Figures)))),
        Spaced), Spaced);

    private static IEnumerable<string> Headed(IReadOnlyList<LaidOutRow> rows, Func<IReadOnlyList<LaidOutRow>, IEnumerable<string>> print, Func<IEnumerable<string>, string>? join = null)
    {
        for (var start = 0; start < rows.Count;)
        {
            var end = start + 1;
            while (end < rows.Count && rows[end].Block is null) end++;
            var part = rows.Skip(start).Take(end - start).ToList();
            foreach (var line in Block(part[0]).Append((join ?? Bars)([part[0].Corner, .. part[0].Heads])).Concat(print(part))) yield return line;
            start = end;
        }
    }

    private static IEnumerable<string> OrRows(LaidOutTable table, Func<IReadOnlyList<LaidOutRow>, IEnumerable<string>> print, Func<IEnumerable<string>, string>? join = null)
    {
        var rows = table.LabelledRows();
        return rows.Count > 0 ? print(rows) : table.Rows.Select(row => (join ?? Bars)(row.Select(cell => cell.Text)));
    }

    private static IEnumerable<string> Block(LaidOutRow row) => row.Block is { } block ? [block] : [];

    private static string Bars(IEnumerable<string> texts) => string.Join(" | ", texts);

    private static string Spaced(IEnumerable<string> texts) => string.Join(' ', texts.Where(text => text.Length > 0));
}
