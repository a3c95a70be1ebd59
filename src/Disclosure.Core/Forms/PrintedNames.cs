namespace Disclosure.Forms;

/// <summary>
/// Finds the cells of a form by what is printed beside them and above them. Spaces, width, brackets, case and the guidance in brackets
/// behind a label do not count; the identifiers of rows and columns and their English names are known too.
/// </summary>
internal sealed class PrintedNames
{
    private const int NamesTold = 6;
    private readonly IReadOnlyList<FormCell> cells;
    private readonly ILookup<string, FormCell> byRow;
    private readonly ILookup<string, FormCell> byColumn;

    /// <summary>The names of a form.</summary>
    public PrintedNames(IReadOnlyList<FormCell> cells)
    {
        this.cells = cells;
        byRow = By(RowNames);
        byColumn = By(ColumnNames);

        ILookup<string, FormCell> By(Func<FormCell, IEnumerable<string>> namesOf) => cells
            .SelectMany(namesOf, (cell, name) => (cell, name))
            .Distinct()
            .ToLookup(pair => pair.name, pair => pair.cell, StringComparer.Ordinal);
    }

    /// <summary>The cells in a row and a column of these names; several where the names fit several.</summary>
    public IReadOnlyList<FormCell> Find(string row, string column) =>
        [.. byRow[Letters(row)].Intersect(byColumn[Letters(column)]).OrderBy(cell => cell.Index)];

    /// <summary>Why names find no one cell, with the nearest names that would.</summary>
    public string Refusal(string row, string column)
    {
        var found = Find(row, column);
        if (found.Count > 1)
        {
            var named = string.Join(", ", found.Take(NamesTold).Select(cell => cell.Address));
            return $"“{row}” × “{column}” names several cells: {named}. Name one by its address.";
        }

        var rows = byRow[Letters(row)].ToList();
        if (rows.Count == 0) return $"There is no row “{row}”; the nearest is “{Nearest(row, cells.Select(RowName))}”.";
        return $"The row “{RowName(rows[0])}” has no column “{column}”; the nearest is “{Nearest(column, rows.Select(cell => cell.Column.Label.Chinese))}”.";
    }

    /// <summary>The cell whose address is the nearest to one that there is not.</summary>
    public string NearestAddress(string address) => Nearest(address, cells.SelectMany(cell => new[] { cell.Path, cell.Address }));

    // A group of cases in section 四 has no label beside its figures; its name stands above them.
    private static string RowName(FormCell cell) => cell.Row.Key.Length == 0 ? cell.Block.Label.Chinese : cell.Row.Name.Chinese;

    private static IEnumerable<string> RowNames(FormCell cell)
    {
        FormElement element = cell.Row.Key.Length == 0 ? cell.Block : cell.Row;
        var key = cell.Row.Key.Length == 0 ? cell.Block.Path : cell.Row.Key;
        string[] names =
            [.. element.KnownWordings, element.Label.Chinese, RowName(cell), cell.Row.Address, cell.Address.Split(" × ")[0], key, element.Label.English];
        return names.Select(Letters).Where(name => name.Length > 0);
    }

    private static IEnumerable<string> ColumnNames(FormCell cell)
    {
        string[] names = [.. cell.Column.KnownWordings, cell.Column.Label.Chinese, cell.Column.Key, cell.Column.Label.English];
        return names.Select(Letters).Where(name => name.Length > 0);
    }

    private static string Letters(string name) => PrintedLabel.Fold(name).ToLowerInvariant();

    private static string Nearest(string name, IEnumerable<string> known)
    {
        var letters = Letters(name);
        return known.Distinct().Select(word => (Word: word, Changes: Changes(letters, Letters(word)))).MinBy(near => near.Changes).Word;
    }

    // How many letters are wrong, missing or too many.
    private static int Changes(string one, string other)
    {
        var before = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var next = new int[other.Length + 1];
            next[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                next[j] = Math.Min(before[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1), Math.Min(before[j], next[j - 1]) + 1);
            }

            before = next;
        }

        return before[^1];
    }
}
