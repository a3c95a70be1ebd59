using Disclosure.Documents.Formats;
using Disclosure.Documents.Grids;
using Disclosure.Reports;

namespace Disclosure.Documents.Pdf;

/// <summary>
/// Places what is written in a table without ruling lines: what stands one below another is a column. What reaches into
/// two columns spans them. A row of figures that is not whole has gaps, in which nobody can tell what stands.
/// </summary>
internal static class AlignedGrid
{
    /// <summary>The grid of lines that have parts with wide gaps between them.</summary>
    public static PrintedGrid Of(IReadOnlyList<TextLine> lines, int page, ReadingContext context)
    {
        var rows = lines.Select(line => line.Parts()).ToList();
        var columns = Columns(rows);
        var grid = new PrintedGrid(context.Budget);
        context.Budget.Take((long)rows.Count * columns.Count);
        for (var row = 0; row < rows.Count; row++)
        {
            Place(rows[row], row, columns, page, grid);
        }

        return grid;
    }

    // Where a part stands in no column, or two in one, the row keeps its text, but no figure has a column.
    private static void Place(List<TextLine> parts, int row, List<(double From, double To)> columns, int page, PrintedGrid grid)
    {
        var spans = parts.ConvertAll(part => (Part: part, First: columns.FindIndex(column => column.To > part.Left), Last: columns.FindLastIndex(column => column.From < part.Right)));
        var isPlaced = !spans.Exists(span => span.First < 0 || span.Last < span.First) && !spans.Zip(spans.Skip(1)).Any(pair => pair.Second.First <= pair.First.Last);
        if (!isPlaced)
        {
            grid.Place(row, 0, new PrintedCell(string.Join("  ", parts), DocumentPlace.OnPage(page, Box(parts[0]))));
            return;
        }

        // Without lines, a blank cell and one whose figure stands elsewhere look alike. Only among heads nothing hangs on it.
        var isHead = parts.Count > 1 && parts.TrueForAll(part => part.Glyphs.Any(glyph => glyph.Text.Any(char.IsLetter)) && !part.Glyphs.Any(glyph => glyph.Text.Any(char.IsDigit)));
        foreach (var (part, first, last) in spans)
        {
            grid.Place(row, first, new PrintedCell(part.ToString().Trim(), DocumentPlace.OnPage(page, Box(part))) { Columns = last - first + 1 });
        }

        for (var column = 0; isHead && column < columns.Count; column++)
        {
            if (!spans.Exists(span => span.First <= column && span.Last >= column)) grid.Place(row, column, new PrintedCell("", DocumentPlace.OnPage(page)));
        }
    }

    // Columns come from the lines with the most parts; what overlaps is one column.
    private static List<(double From, double To)> Columns(List<List<TextLine>> rows)
    {
        var most = rows.Max(parts => parts.Count);
        var columns = new List<(double From, double To)>();
        foreach (var part in rows.Where(parts => parts.Count == most).SelectMany(parts => parts).OrderBy(part => part.Left))
        {
            if (columns.Count > 0 && part.Left < columns[^1].To) columns[^1] = (columns[^1].From, Math.Max(columns[^1].To, part.Right));
            else columns.Add((part.Left, part.Right));
        }

        return columns;
    }

    private static PageBox Box(TextLine part) =>
        new(Rounded(part.Left), Rounded(part.Baseline - part.Size), Rounded(part.Right - part.Left), Rounded(part.Size));

    private static decimal Rounded(double points) => Math.Round((decimal)points, 1);
}
