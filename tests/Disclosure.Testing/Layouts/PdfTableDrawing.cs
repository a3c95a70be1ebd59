namespace Disclosure.Testing.Layouts;

/// <summary>Draws a table, or some of its rows: each cell's text in its middle, broken over as many lines as it needs.</summary>
/// <param name="table">The table.</param>
/// <param name="verticalRows">In how many rows at the top text runs down, a character a line.</param>
/// <param name="spell">How text is spelled.</param>
/// <param name="style">Where text stands in its cells.</param>
/// <param name="border">Draws around a cell.</param>
public sealed class PdfTableDrawing(LaidOutTable table, int verticalRows, Func<string, string> spell, PdfTableStyle style, Action<PdfCanvas, double, double, double, double> border)
{
    private const double Left = 60;
    private const double LineHeight = 10;
    private const double SidePadding = 4;

    private readonly IReadOnlyList<PlacedCell> cells = PlacedCell.Of(table);

    /// <summary>Draws rows.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="top">Where the first begins.</param>
    /// <param name="from">The first.</param>
    /// <param name="to">The row behind the last.</param>
    /// <param name="skipped">How many lines of the first row's cells were drawn already.</param>
    /// <param name="kept">How many lines of the last row's cells are drawn.</param>
    /// <param name="breaksHeads">Whether the text of a row group that goes on over the page is broken in two.</param>
    /// <returns>Where the last ends.</returns>
    public double Draw(PdfCanvas canvas, double top, int from, int to, int skipped = 0, int kept = int.MaxValue, bool breaksHeads = false)
    {
        var edges = new List<double> { top };
        for (var row = from; row < to; row++) edges.Add(edges[^1] + HeightOf(row, row == from ? skipped : 0, row == to - 1 ? kept : int.MaxValue));
        foreach (var placed in cells.Where(cell => cell.Row < to && cell.LastRow >= from))
        {
            var upper = edges[Math.Max(placed.Row, from) - from];
            var lower = edges[Math.Min(placed.LastRow + 1, to) - from];
            var left = Left + (placed.Column * style.ColumnWidth);
            var right = left + (placed.Cell.Columns * style.ColumnWidth);
            border(canvas, left, upper, right, lower);
            if (breaksHeads && IsHeadOfRows(placed) && (placed.Row < from || placed.LastRow >= to)) Write(canvas, placed, Part(placed, placed.Row < from), left, right, upper, lower);
            else if (placed.Row >= from) Write(canvas, placed, [.. LinesOf(placed).Skip(placed.Row == from ? skipped : 0).Take(placed.Row == to - 1 ? kept : int.MaxValue)], left, right, upper, lower);
        }

        return edges[^1];
    }

    /// <summary>The first row from one on that has a label of several lines.</summary>
    public int RowOfSeveralLines(int from) => cells.Where(cell => cell.Row >= from && cell.Cell.Rows == 1 && !cell.Cell.IsFigure && LinesOf(cell).Count > 1).Min(cell => cell.Row);

    private static bool IsHeadOfRows(PlacedCell placed) => placed is { Cell.Rows: > 1, Row: > 2 };

    private static List<string> Part(PlacedCell placed, bool isRest)
    {
        var text = placed.Cell.Text;
        return [isRest ? text[(text.Length / 2)..] : text[..(text.Length / 2)]];
    }

    private double HeightOf(int row, int skipped, int kept) => (2 * style.Padding) + (LineHeight * cells
        .Where(cell => cell.Row == row && cell.Cell.Rows == 1).Select(cell => Math.Min(kept, LinesOf(cell).Count - skipped)).DefaultIfEmpty(1).Max());

    private void Write(PdfCanvas canvas, PlacedCell placed, List<string> lines, double left, double right, double upper, double lower)
    {
        var across = placed.Cell.IsFigure ? style.Figures : style.Labels;
        var baseline = upper + style.Padding + (style.Down * (lower - upper - (2 * style.Padding) - (LineHeight * lines.Count))) + (0.8 * LineHeight);
        var isPlain = placed.Cell.IsFigure && lines.TrueForAll(line => line.All(char.IsAsciiDigit));
        if (isPlain) style.Behind?.Invoke(canvas, left, right, upper, lower);
        foreach (var line in lines)
        {
            if (isPlain && lines.Count == 1 && line.Length > 0) style.Over?.Invoke(canvas, line, left + SidePadding + (across * (right - left - (2 * SidePadding) - PdfCanvas.WidthOf(line, style.Spacing))), baseline);
            canvas.Text(line, left + SidePadding + (across * (right - left - (2 * SidePadding) - PdfCanvas.WidthOf(line, style.Spacing))), baseline);
            baseline += LineHeight;
        }
    }

    private List<string> LinesOf(PlacedCell placed)
    {
        var text = spell(placed.Cell.Text);
        if (placed.Row < verticalRows && placed.Cell.Columns == 1) return [.. text.Select(character => $"{character}")];
        var lines = new List<string>();
        var width = (placed.Cell.Columns * style.ColumnWidth) - (2 * SidePadding);
        for (var line = ""; text.Length > 0;)
        {
            var length = text.Length;
            while (PdfCanvas.WidthOf(text[..length], style.Spacing) > width) length--;
            lines.Add(line = text[..length]);
            text = text[length..];
        }

        return lines;
    }
}
