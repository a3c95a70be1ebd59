using System.Text.RegularExpressions;
using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Reports;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Pdf;

/// <summary>Turns a page into printed lines: its tables where they stand, and the text between them as paragraphs.</summary>
internal sealed partial class PagePrinter(PageContent page, ReadingContext context)
{
    private const int PartsOfARow = 2;

    // In parts of the page's width, how wide running text is at least.
    private const double NarrowestText = 0.6;

    // In parts of the font's size: how far a paragraph's first line is indented at most, and what makes another size.
    private const double LargestIndent = 3;
    private const double OtherSize = 0.08;
    private const double LineHeight = 1.5;
    private const long MostLookups = 20_000_000;

    private readonly List<ReadingProblem> problems = [];

    /// <summary>What was told of the page, once it was handed out as lines.</summary>
    public IReadOnlyList<ReadingProblem> Problems => problems;

    /// <summary>The tables that ruling lines draw, from the upper one down.</summary>
    public List<RuledTable> Tables { get; } = RuledTables.Of(page);

    /// <summary>The page as lines.</summary>
    public IReadOnlyList<PrintedLine> Lines()
    {
        var tables = Tables;
        if ((long)tables.Count * page.Glyphs.Count > MostLookups) throw new GridLimitException();
        var watermarks = Watermarks.Of(LetterSpacing.Closed(page, tables), tables);
        if (tables.Count > 0) TakeCutOffLines(tables[^1], watermarks.Rest);
        var inside = watermarks.Rest.ToLookup(glyph => tables.FindIndex(table => table.CellAt(glyph.CentreX, glyph.CentreY) >= 0));
        var text = WithoutPageNumber(TextLine.Of(inside[-1]));
        var lines = new List<PrintedLine>();
        var next = 0;
        for (var i = 0; i < tables.Count; i++)
        {
            var start = next;
            while (next < text.Count && text[next].Baseline < tables[i].Y[0] + RulingLines.Tolerance) next++;
            AddText(text.GetRange(start, next - start), lines);
            lines.AddRange(RuledGrid.Of(tables[i], [.. inside[i]], watermarks, page, context, problems).Lines());
        }

        AddText(text.GetRange(next, text.Count - next), lines);
        foreach (var field in page.Unshown.Where(field => !tables.Exists(table => table.CellAt(field.Extent.CentreX, field.Extent.CentreY) >= 0)))
        {
            problems.Add(RuledGrid.Unshown(DocumentPlace.OnPage(page.Number), field.Text));
        }

        return lines;
    }

    // A page break within a cell may leave its last line of text below the lines of the table: where its cells are not
    // closed below, and have text, which goes on there.
    private static void TakeCutOffLines(RuledTable table, IReadOnlyList<Glyph> glyphs)
    {
        var cells = glyphs.Where(glyph => glyph.CentreY < table.Y[^1]).Select(glyph => table.CellAt(glyph.CentreX, glyph.CentreY)).ToHashSet();
        var open = Enumerable.Range(0, table.ColumnCount).Where(table.IsOpenBelow).ToHashSet();
        if (open.Count == table.ColumnCount) return;
        open.RemoveWhere(column => !cells.Contains(table.CellAt(table.RowCount - 1, column)));
        foreach (var line in TextLine.Of(glyphs.Where(glyph => glyph.CentreY >= table.Y[^1])))
        {
            if (line.Glyphs[0].CentreY - table.Y[^1] > LineHeight * line.Size
                || !line.Glyphs.All(glyph => table.ColumnAt(glyph.CentreX) is int column && open.Contains(column)))
            {
                return;
            }

            table.ReachTo(line.Baseline);
        }
    }

    // Lines with several parts may be rows of a table without lines: their words are handed out where they stand.
    private void AddText(List<TextLine> text, List<PrintedLine> lines)
    {
        var (left, right) = text.Count == 0 ? (0, 0) : (text.Min(line => line.Left), text.Max(line => line.Right));
        right = Math.Max(right, left + (NarrowestText * page.Width));
        for (var start = 0; start < text.Count;)
        {
            var end = start + 1;
            while (end < text.Count && text[start].Parts().Count < PartsOfARow && GoesOn(text[end - 1], text[end], left, right)) end++;
            var paragraph = text.GetRange(start, end - start);
            lines.Add(PrintedLine.Paragraph(string.Concat(paragraph), DocumentPlace.OnPage(page.Number)) with
            {
                Words = [.. paragraph.SelectMany(line => line.Parts(TextLine.NarrowGap)).Select(Word)],
                IsSpacedOut = paragraph[0].Parts().Count >= PartsOfARow,
            });
            start = end;
        }
    }

    private PlacedWord Word(TextLine part) => new(part.ToString().Trim(), page.Number, part.Left, part.Right, part.Baseline, part.Size);

    // A line that is full goes on in the next, unless that is indented or begins with a number, or one of both is a title: centred,
    // or of another size.
    private static bool GoesOn(TextLine line, TextLine next, double left, double right) =>
        line.Right > right - (1.5 * line.Size) && line.Left < left + (LargestIndent * line.Size) && next.Left < left + (0.5 * next.Size)
        && Math.Abs(line.Size - next.Size) < OtherSize * line.Size && next.Parts().Count < PartsOfARow && !Numeral().IsMatch(next.ToString());

    private static List<TextLine> WithoutPageNumber(List<TextLine> text)
    {
        if (text.Count > 0 && PageNumber().IsMatch(text[^1].ToString())) text.RemoveAt(text.Count - 1);
        if (text.Count > 0 && PageNumber().IsMatch(text[0].ToString())) text.RemoveAt(0);
        return text;
    }

    [GeneratedRegex(@"^\s*[一二三四五六七八九十]\s*[、.．]")]
    private static partial Regex Numeral();

    [GeneratedRegex(@"^\s*(?:[-—–·]\s*[0-9]{1,3}\s*[-—–·]|第\s*[0-9]{1,3}\s*页.*|[0-9]{1,3}(?:\s*/\s*[0-9]{1,3})?)\s*$")]
    private static partial Regex PageNumber();
}
