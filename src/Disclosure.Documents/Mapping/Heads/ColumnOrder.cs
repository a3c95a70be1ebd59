namespace Disclosure.Documents.Mapping.Heads;

/// <summary>
/// Judges the order in which heads name the columns of a form: that of the form, or one of their own where those that moved stand in one
/// row of heads, in which a wrong span can part or shift heads but not exchange them. The total stands last in either.
/// </summary>
internal static class ColumnOrder
{
    /// <summary>Whether heads name the columns that are due, in an order that they prove.</summary>
    /// <param name="heads">The columns in printed order, each with the row of its head.</param>
    /// <param name="due">The columns in the order of the form.</param>
    public static bool IsProven(IReadOnlyList<(string Key, int Row)> heads, IReadOnlyList<string> due)
    {
        if (heads.Count != due.Count || heads[^1].Key != due[^1]) return false;
        var moved = heads.Where((head, place) => head.Key != due[place]).ToList();
        return moved.Count == 0
            || (moved.TrueForAll(head => head.Row == moved[0].Row) && heads.Select(head => head.Key).Order().SequenceEqual(due.Order()));
    }
}
