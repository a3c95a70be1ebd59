using Disclosure.Reports;

namespace Disclosure.Documents.Grids;

/// <summary>
/// Merges the places of a merged cell again, where a converter repeated its text in each of them. Equal words beside each
/// other in a row of heads are one head. Anything else that is equal, be it blank, is one text only below such a head, and
/// within it: equal figures below different heads are different figures. A table with a span was not written so.
/// </summary>
internal sealed class RepeatedTexts
{
    private const int LeastLettersOfWords = 2;

    // For each column which head stands over it; 0 for none. Columns have the same below a head that spans them.
    private readonly int[] heads;
    private int headCount;

    private RepeatedTexts(int width) => heads = new int[width];

    /// <summary>The rows of a table in a grid of their own, with spans where texts were repeated; null where none were.</summary>
    /// <exception cref="GridLimitException">The document holds more cells than are read.</exception>
    public static IReadOnlyList<PrintedLine>? Merged(IReadOnlyList<PrintedLine> rows, GridBudget budget)
    {
        var width = rows[0].Cells.Count;
        if (width < 2 || !rows.Any(HasRepeatedHead) || rows.Any(HasSpan)) return null;
        var table = new RepeatedTexts(width);
        var grid = new PrintedGrid(budget);
        grid.Widen(width);
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var (column, cell) in table.Cells(rows, row)) grid.Place(row, column, cell);
        }

        var lines = grid.Lines();
        return lines.Count == rows.Count && lines.All(line => line.Kind == LineKind.Row) ? lines : null;
    }

    private static bool HasSpan(PrintedLine row) => row.Cells.Any(cell => cell.IsOwn && (cell.Columns > 1 || cell.Rows > 1));

    private static bool HasRepeatedHead(PrintedLine row)
    {
        var cells = row.Cells;
        for (var i = 1; i < cells.Count; i++)
        {
            if (cells[i].Text == cells[i - 1].Text && IsWords(cells[i].Text)) return !cells.Any(IsFigure);
        }

        return false;
    }

    private List<(int Column, PrintedCell Cell)> Cells(IReadOnlyList<PrintedLine> rows, int index)
    {
        var own = rows[index].Cells.Select((cell, column) => (Column: column, Cell: cell)).Where(cell => cell.Cell.IsOwn).ToList();
        var printed = own.FindAll(cell => !cell.Cell.IsBlank);
        var isOfFigures = printed.Exists(cell => IsFigure(cell.Cell));
        var isFollowed = index + 1 < rows.Count;
        if (printed.Count == 0) return own;
        if (isFollowed && !isOfFigures && IsOverAll(own, printed))
        {
            Array.Clear(heads);
            return Merge(own, (first, _) => !rows[index].Cells[first].IsBlank);
        }

        var merged = Merge(own, (first, next) => heads[first] == heads[next]
            && (heads[first] > 0 || (!isOfFigures && IsWords(rows[index].Cells[first].Text))));
        if (!isOfFigures && printed.Count > 1) SetHeads(merged);

        // A text alone in a row, as of a title or a block, begins anew; a row of a table may be blank behind its label.
        if (isFollowed && printed.Count == 1 && printed[0].Column == 0 && IsHead(rows[index + 1])) Array.Clear(heads);
        return merged;
    }

    private static bool IsHead(PrintedLine row) => row.Cells.Count(cell => !cell.IsBlank) > 1 && !row.Cells.Any(cell => IsFigure(cell) || IsSign(cell.Text));

    private void SetHeads(List<(int Column, PrintedCell Cell)> cells)
    {
        foreach (var (column, cell) in cells.Where(cell => !cell.Cell.IsBlank))
        {
            heads.AsSpan(column, Math.Min(cell.Columns, heads.Length - column)).Fill(++headCount);
        }
    }

    private static List<(int Column, PrintedCell Cell)> Merge(List<(int Column, PrintedCell Cell)> cells, Func<int, int, bool> isAllowed)
    {
        var merged = new List<(int Column, PrintedCell Cell)>(cells.Count);
        foreach (var (column, cell) in cells)
        {
            if (merged is [.., var (first, last)] && first + last.Columns == column && IsSame(last, cell) && isAllowed(first, column))
            {
                merged[^1] = (first, last with { Columns = last.Columns + cell.Columns });
            }
            else
            {
                merged.Add((column, cell));
            }
        }

        return merged;
    }

    private static bool IsSame(PrintedCell one, PrintedCell other) => one.Text == other.Text && one.Rows == other.Rows && one.Doubt == other.Doubt;

    // A sheet may be wider than the table.
    private static bool IsOverAll(List<(int Column, PrintedCell Cell)> own, List<(int Column, PrintedCell Cell)> printed) =>
        printed.Count > 1 && printed[^1].Column == own[printed.Count - 1].Column && IsWords(printed[0].Cell.Text)
            && printed.TrueForAll(cell => IsSame(cell.Cell, printed[0].Cell));

    private static bool IsWords(string text) => text.Count(char.IsLetter) >= LeastLettersOfWords && !IsSign(text);

    private static bool IsSign(string text) => text.Length > 0 && Figure.OfText(text).State == FigureState.NotApplicable;

    private static bool IsFigure(PrintedCell cell) => cell.Text.Any(char.IsDigit) && !IsWords(cell.Text);
}
