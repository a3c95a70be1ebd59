using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Shown;
using Disclosure.Reports;

namespace Disclosure.Documents.Word;

/// <summary>
/// Places the cells of a Word table. Each row tells the columns of all its cells, also of those that belong to a cell
/// above; one that does not stand exactly below another is a cell of its own, as on the next page of a broken table.
/// </summary>
internal static class WordGrid
{
    private const int MostColumns = 1000;

    /// <summary>The grid of a table.</summary>
    public static PrintedGrid Of(WordTable table, int number, ReadingContext context)
    {
        var placed = new List<(int Row, int Column, PrintedCell Cell)>();
        var above = new Dictionary<int, int>();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            above = PlaceRow(table.Rows[row], row, number, placed, above);
        }

        var grid = new PrintedGrid(context.Budget);
        foreach (var (row, column, cell) in placed) grid.Place(row, column, cell);
        return grid;
    }

    // Returns, for each column in which a cell begins, the index of that cell.
    private static Dictionary<int, int> PlaceRow(WordRow row, int index, int table, List<(int Row, int Column, PrintedCell Cell)> placed,
        Dictionary<int, int> above)
    {
        var begun = new Dictionary<int, int>();
        var column = Math.Clamp(row.ColumnsBefore, 0, MostColumns);
        LeaveOut(0, column);
        var last = -1;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var cell = row.Cells[i];
            var columns = Math.Min(cell.Columns, MostColumns);
            if (cell.JoinsBefore && last >= 0)
            {
                placed[last] = placed[last] with { Cell = placed[last].Cell with { Columns = placed[last].Cell.Columns + columns } };
            }
            else if (cell.JoinsAbove && above.TryGetValue(column, out var upper) && placed[upper].Cell.Columns == columns)
            {
                last = -1;
                placed[upper] = placed[upper] with { Cell = placed[upper].Cell with { Rows = index - placed[upper].Row + 1 } };
                begun[column] = upper;
            }
            else
            {
                last = placed.Count;
                begun[column] = last;
                var place = DocumentPlace.InTable(table, index + 1, i + 1);
                placed.Add((index, column, new PrintedCell(TextOf(cell.Blocks), place) { Columns = columns }));
            }

            column = Math.Min(column + columns, MostColumns);
        }

        LeaveOut(column, Math.Min(column + Math.Clamp(row.ColumnsBehind, 0, MostColumns), MostColumns));
        return begun;

        // Where a row begins later, or ends sooner, what stands above goes on: nothing is drawn between the two.
        void LeaveOut(int first, int end)
        {
            foreach (var (start, upper) in above)
            {
                if (start < first || start + placed[upper].Cell.Columns > end) continue;
                placed[upper] = placed[upper] with { Cell = placed[upper].Cell with { Rows = index - placed[upper].Row + 1 } };
                begun[start] = upper;
            }
        }
    }

    // What floats over the cell, or stands in a table of its own, is kept apart: whether it is the cell's is not certain.
    private static string TextOf(IReadOnlyList<WordBlock> blocks)
    {
        var text = Plain(blocks).Replace('\t', '\n');
        var shown = text.Replace($"{ShownText.Thing}", "").Trim();
        return shown.Length > 0 && blocks.All(block => block is WordParagraph { Boxes.Count: 0, IsFramed: false }) ? shown : text.Trim();
    }

    private static string Plain(IReadOnlyList<WordBlock> blocks) => string.Concat(blocks.Select((block, index) => block switch
    {
        WordParagraph { IsFramed: true } paragraph => Apart([paragraph with { IsFramed = false }]),
        WordParagraph paragraph => paragraph.Text + Apart(paragraph.Boxes) + (paragraph.GoesOn || index == blocks.Count - 1 ? "" : "\n"),
        WordTable table => Apart([.. table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks)]),
        _ => "",
    }));

    private static string Apart(IReadOnlyList<WordBlock> blocks) =>
        blocks.Count > 0 && Plain(blocks).Trim() is { Length: > 0 } text ? $"\n{ShownText.Thing}{text}\n" : "";
}
