using Disclosure.Documents.Grids;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Collecting;

/// <summary>Finds rows of text that have more values than there are heads: of a comma within a number all that stands behind it is one place off.</summary>
internal static class RowLengths
{
    private const int DigitsOfGroup = 3;

    /// <summary>The rows, each told by its name.</summary>
    /// <param name="table">The table.</param>
    public static IEnumerable<ReadingProblem> TooLong(UnitTable table)
    {
        if (table.Grid.Written is not { } written) yield break;
        var grid = table.Grid.IsTurned ? table.Grid.Turned() : table.Grid;
        var (first, behind) = table.Grid.IsTurned ? (table.NameColumn, table.NameColumn + 1) : (table.HeadRow, table.FirstRow);
        var heads = Enumerable.Range(first, behind - first).ToList();
        var (due, dueWritten) = (heads.Max(row => CountIn(grid.Rows[row])), heads.Max(row => written[row]));
        for (var row = behind; row < grid.Rows.Count; row++)
        {
            var cells = grid.Rows[row];
            var count = CountIn(cells);
            if (count <= due && (written[row] <= dueWritten || !HasBrokenNumber(cells))) continue;
            var name = cells.FirstOrDefault(cell => cell.Text.Any(char.IsLetter)) ?? cells[0];
            yield return new ReadingProblem(ProblemCatalogue.RowTooLong, name.Place, ("row", BilingualText.Same(name.Text)),
                ("actual", NumberText.Of(count > due ? count : written[row])), ("expected", NumberText.Of(count > due ? due : dueWritten)));
        }
    }

    // Blanks at the end are none.
    private static int CountIn(IReadOnlyList<PrintedCell> cells)
    {
        var count = cells.Count;
        while (count > 0 && cells[count - 1].IsBlank) count--;
        return count;
    }

    private static bool HasBrokenNumber(IReadOnlyList<PrintedCell> cells) =>
        cells.Zip(cells.Skip(1)).Any(pair => pair.First.Text is { Length: > 0 and <= DigitsOfGroup } lead && lead[0] != '0' && lead.All(char.IsAsciiDigit)
            && pair.Second.Text is { Length: DigitsOfGroup } rest && rest.All(char.IsAsciiDigit));
}
