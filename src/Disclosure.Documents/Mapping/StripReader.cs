using Disclosure.Documents.Grids;
using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Documents.Mapping;

/// <summary>
/// Reads tables whose cells stand a line each: rows begin at their labels. Returns which lines it used; the others are
/// prose.
/// </summary>
internal sealed class StripReader(TableContents contents)
{
    private const int LongestFigure = 40;
    private TableHead? head;
    private int? width;
    private bool isClosed;

    /// <summary>Whether heads were met in such lines, so that a label begins a row of them.</summary>
    public bool IsWithinTable => head is not null;

    /// <summary>Reads the lines between two headings.</summary>
    /// <param name="strip">The lines.</param>
    /// <param name="start">Which line of the document the first of them is.</param>
    /// <param name="isFollowedByHeading">Whether a heading follows them, so that nothing was cut off.</param>
    /// <returns>For each line, whether it is part of a statutory table.</returns>
    public bool[] Read(IReadOnlyList<PrintedLine> strip, int start, bool isFollowedByHeading)
    {
        isClosed = isFollowedByHeading;
        var used = new bool[strip.Count];
        var tableStart = 0;
        for (var i = 0; i < strip.Count;)
        {
            contents.Line = start + i;
            var meaning = LabelIndex.Of(strip[i].Text);
            var next = i + 1;
            if (meaning.IsOfBlock)
            {
                contents.SeeLabel(SectionKind.ProactiveDisclosure, strip[i].Cells[0]);
                tableStart = i;
                head = null;
                used[i] = true;
            }
            else if (meaning.IsOfColumns && EndOfHead(strip, i) is var end && ReadHead(strip, i, end, Math.Min(tableStart, i)))
            {
                next = head?.Table == SectionKind.ReconsiderationAndLitigation ? ReadCases(strip, end) : end;
                used.AsSpan(i, next - i).Fill(true);
            }
            else if (meaning.IsOfRows && (head is not null || EndOfRow(strip, i) > i + 1))
            {
                next = ReadRow(strip, i);
                used.AsSpan(i, next - i).Fill(true);
            }
            else if (!strip[i].Cells.All(cell => cell.IsBlank))
            {
                tableStart = next;
            }

            i = next;
        }

        return used;
    }

    /// <summary>Forgets the heads: what follows stands outside the table.</summary>
    public void Leave() => head = null;

    // Empty lines are blank cells or stand between cells; heads with some between them would leave that open.
    private bool ReadHead(IReadOnlyList<PrintedLine> strip, int start, int end, int tableStart)
    {
        var cells = strip.Skip(start).Take(end - start).SelectMany(line => line.Cells).Where(cell => !cell.IsBlank).ToList();
        if (HeadReader.TableOf(cells) is not SectionKind table) return false;
        var isText = strip[start].Kind == LineKind.Text;
        var isSpaced = isText && Enumerable.Range(start, end - start).All(i => (strip[i].Kind == LineKind.Empty) == ((i - start) % 2 == 1));
        var isEven = !isText || isSpaced || Enumerable.Range(start, end - start).All(i => strip[i].Kind != LineKind.Empty);
        head = isEven ? HeadReader.Read(table, [cells], hasPositions: false) : null;
        if (head is null)
        {
            contents.RefuseHead(table, cells);
            return true;
        }

        head = head with { IsSpaced = isSpaced };
        width = WidthOfFirstRow(strip, tableStart, end);
        contents.Heads.Add(head);
        return true;
    }

    // The first row of a table spans columns, and its line ends with a bar for each column that it covers.
    private static int? WidthOfFirstRow(IReadOnlyList<PrintedLine> strip, int start, int end)
    {
        var width = 0;
        for (var i = start; i < end; i++)
        {
            if (strip[i].Kind == LineKind.Cell) width += 1 + strip[i].SpannedColumns;
            if (strip[i].SpannedColumns > 0) return width;
        }

        return null;
    }

    private int ReadRow(IReadOnlyList<PrintedLine> strip, int start)
    {
        var section = head?.Table ?? RowLabel.TableOf(strip[start].Cells[0])!.Value;
        var last = start;
        for (var next = NextLabel(strip, last, section); next is int label; next = NextLabel(strip, last, section)) last = label;

        for (var i = start; i <= last; i++)
        {
            if (RowLabel.TableOf(Cell(strip[i])) is SectionKind table) contents.SeeLabel(table, Cell(strip[i]));
        }

        var end = EndOfRow(strip, last);
        if (RowLabel.KeyOf(Cell(strip[last]), section) is not string key) return ReadHead(strip, last, end, section);
        if (head is null)
        {
            contents.RefuseUnder(section, key, Cell(strip[last]));
            return end;
        }

        return ReadFigures(strip, key, start, last + 1, end, head);
    }

    // Blank cells may follow a head of rows; figures that do are no part of any row below.
    private int ReadHead(IReadOnlyList<PrintedLine> strip, int label, int end, SectionKind section)
    {
        var figures = strip.Skip(label + 1).Take(end - label - 1).SelectMany(line => line.Cells).Where(cell => !cell.IsBlank).ToList();
        if (figures.Count == 0 || !figures.TrueForAll(cell => FigureText.Read(cell, FigureKind.Count).State == FigureState.Number)) return label + 1;
        contents.SeeFiguresOfHead(section, Cell(strip[label]), figures);
        return end;
    }

    private int ReadCases(IReadOnlyList<PrintedLine> strip, int start)
    {
        var end = EndOfRow(strip, start - 1);
        return end == start ? start : ReadFigures(strip, "", start, start, end, head!);
    }

    private int ReadFigures(IReadOnlyList<PrintedLine> strip, string key, int firstLabel, int firstFigure, int end, TableHead heads)
    {
        var isFollowedByLabel = end < strip.Count && IsLabel(strip[end]);
        var isFollowedByHeading = end == strip.Count && isClosed;
        var labels = strip.Take(firstFigure).Skip(firstLabel).ToList();
        var row = new StripRow(key, labels.Count > 0 ? Cell(labels[^1]) : new PrintedCell("", strip[firstFigure].Place), labels, [.. strip.Take(end).Skip(firstFigure)])
        {
            BlanksBefore = key.Length == 0 ? 0 : BlanksBefore(strip, firstLabel),
            IsFollowedByLabel = isFollowedByLabel,
            IsFollowedByHeading = isFollowedByHeading,
            IsLast = isFollowedByHeading || (end < strip.Count && !isFollowedByLabel),
        };
        var isBarred = strip[firstFigure - 1].Kind == LineKind.Cell;
        return firstFigure + (isBarred ? BarredRow.Read(row, heads, width, contents) : PlainRow.Read(row, heads, contents));
    }

    // A head of rows is followed by a label; what follows the label of a row are its figures.
    private int? NextLabel(IReadOnlyList<PrintedLine> strip, int label, SectionKind section)
    {
        var next = label + (head?.IsSpaced == true ? 2 : 1);
        return RowLabel.IsGroup(Cell(strip[label])) && next < strip.Count && RowLabel.IsIn(Cell(strip[next]), section) ? next : null;
    }

    private static int BlanksBefore(IReadOnlyList<PrintedLine> strip, int start)
    {
        var first = start;
        while (first > 0 && strip[first - 1] is { Kind: LineKind.Cell, Text.Length: 0, SpannedColumns: 0 }) first--;
        return first > 0 && strip[first - 1].SpannedColumns > 0 ? start - first : 0;
    }

    // The heads reach as far as labels of columns follow, over blanks only where another follows them.
    private static int EndOfHead(IReadOnlyList<PrintedLine> strip, int start)
    {
        var end = start + 1;
        for (var i = end; i < strip.Count && (strip[i].Text.Length == 0 || LabelIndex.Of(strip[i].Text).IsOfColumns); i++)
        {
            if (strip[i].Text.Length > 0) end = i + 1;
        }

        return end;
    }

    // A row reaches to the next label, or to where prose begins.
    private static int EndOfRow(IReadOnlyList<PrintedLine> strip, int label)
    {
        var isBarred = label >= 0 && strip[label].Kind == LineKind.Cell;
        var end = label + 1;
        while (end < strip.Count && !IsLabel(strip[end]) && !IsProse(strip[end], isBarred)) end++;
        return end;
    }

    private static bool IsLabel(PrintedLine line) =>
        LabelIndex.Of(line.Text) is var meaning && (meaning.IsOfRows || meaning.IsOfBlock || meaning.IsOfColumns);

    private static bool IsProse(PrintedLine line, bool isBarred) =>
        line.Kind == LineKind.Text && (isBarred || line.Text.Length > LongestFigure || line.Text.Contains('。'));

    private static PrintedCell Cell(PrintedLine line) => line.Cells.Count > 0 ? line.Cells[0] : new PrintedCell("", line.Place);
}
