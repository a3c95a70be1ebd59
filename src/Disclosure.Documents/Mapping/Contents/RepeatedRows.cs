namespace Disclosure.Documents.Mapping.Contents;

/// <summary>Rows of a table that stand under more than one head, with different figures.</summary>
internal static class RepeatedRows
{
    private const int LeastRows = 2;

    /// <summary>The rows that contradict each other, those of one key together.</summary>
    public static IEnumerable<IGrouping<string, TableRow>> Contradicting(IEnumerable<TableRow> rows) => rows.GroupBy(row => row.Key)
        .Where(named => named.Select(row => row.HeadNumber).Distinct().Count() > 1 && !named.All(row => SayTheSame(row, named.First())));

    /// <summary>
    /// Whether the table stands twice with different figures: several of its rows, or the one row of section 四, rather than a
    /// row that was cut in two.
    /// </summary>
    public static bool StandTwice(IReadOnlyList<TableRow> rows)
    {
        var twice = Contradicting(rows).Where(named => named.Count(row => row.Values.Count > 0 || row.IsOfOtherYear) > 1).ToList();
        return twice.Count >= LeastRows || twice.Exists(named => named.Key.Length == 0);
    }

    /// <summary>Whether two rows hold the same.</summary>
    public static bool SayTheSame(TableRow one, TableRow other) =>
        one.Values.Count > 0
            && one.Values.Select(value => (value.Key, value.Value.Text)).SequenceEqual(other.Values.Select(value => (value.Key, value.Value.Text)));
}
