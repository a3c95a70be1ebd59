using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Disclosure.Documents.Grids;

/// <summary>
/// Words that converters write into empty cells, such as NaN. They are no text of the table where it has them in its first
/// row, over which nobody fills in anything, and leaves no cell empty. Elsewhere, a program may have failed to work out a
/// figure, and the word stays.
/// </summary>
internal static partial class FillerWords
{
    private const int Least = 2;
    private static readonly FrozenSet<string> Words = "NaN nan NAN None none null NULL <NA> NaT &nbsp;".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The rows of a table with such cells blank.</summary>
    public static IReadOnlyList<PrintedLine> Cleared(IReadOnlyList<PrintedLine> rows)
    {
        var isFirst = rows[0].Cells.Any(cell => Is(cell.Text));
        if (!isFirst || rows.Sum(row => row.Cells.Count(cell => Is(cell.Text))) < Least) return rows;
        if (rows.Any(row => row.Cells.Any(cell => cell is { IsBlank: true, IsOwn: true }))) return rows;
        return [.. rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => Is(cell.Text) ? cell with { Text = "" } : cell)] })];
    }

    private static bool Is(string text) => Words.Contains(text) || (text.StartsWith('U') && Unnamed().IsMatch(text));

    [GeneratedRegex(@"^Unnamed: [0-9]+(?:_level_[0-9]+)?$")]
    private static partial Regex Unnamed();
}
