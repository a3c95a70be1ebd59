using System.Buffers;
using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Contents;
using Disclosure.Documents.Mapping.Figures;
using Disclosure.Documents.Mapping.Heads;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Documents.Mapping.Rows;
using Disclosure.Documents.Mapping.Years;
using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Documents.Mapping.Tables;

/// <summary>
/// Cuts pieces that stand a line each into heads and rows: a row begins at its label, and ends where another begins. Lines
/// that it does not use are prose.
/// </summary>
/// <param name="stretch">Where they are kept.</param>
/// <param name="contents">What was found of the tables.</param>
internal sealed class Strip(TableStretch stretch, TableContents contents)
{
    private const int LongestFigure = 40;
    private static readonly SearchValues<char> Separators = SearchValues.Create(" \t,，;；|│┃");
    private IReadOnlyList<PrintedLine> strip = [];
    private int start;
    private bool isClosed;
    private int tableStart;
    private int headEnd;
    private int rowEnd;
    private StripHeads heads = new([]);
    private (int Line, int Blanks) behind;

    /// <summary>Reads the lines between two rows or headings.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="first">Which line of the document the first of them is.</param>
    /// <param name="isFollowedByHeading">Whether a heading follows them, so that nothing was cut off.</param>
    /// <returns>For each line, whether it is part of a statutory table.</returns>
    public bool[] Read(IReadOnlyList<PrintedLine> lines, int first, bool isFollowedByHeading)
    {
        (strip, start, isClosed) = (lines, first, isFollowedByHeading);
        (tableStart, headEnd, rowEnd) = (0, -1, -1);
        heads = new StripHeads(strip);
        var used = new bool[strip.Count];
        for (var i = 0; i < strip.Count;)
        {
            var meaning = LabelIndex.Of(strip[i].Text);
            var next = i + 1;
            if (meaning.IsOfBlock)
            {
                contents.AddLabel(SectionKind.ProactiveDisclosure, strip[i].Cells[0]);
                stretch.LeaveStrip();
                tableStart = i;
                used[i] = true;
            }
            else if (meaning.IsOfColumns && ReadHead(i) is int end)
            {
                next = Head?.Table == SectionKind.ReconsiderationAndLitigation ? ReadCases(end) : end;
                used.AsSpan(i, next - i).Fill(true);
            }
            else if (meaning.IsOfRows && (Head is not null || EndOfRow(i) > i + 1))
            {
                next = ReadRow(i);
                used.AsSpan(i, next - i).Fill(true);
            }
            else if (Head is not null && IsNamed(strip[i]) && EndOfRow(i) is var last && IsRow(i, last))
            {
                next = last;
                stretch.AddUnknown(Left(RowOf(i, last), last), 0);
                used.AsSpan(i, next - i).Fill(true);
            }
            else if (strip[i].Text.Length > 0)
            {
                tableStart = next;

                // What stands between heads and their rows may be the rest of the heads, and what stands behind a row a figure of it.
                if (i == headEnd && !UnitCaption.Is(strip[i].Text) && YearCaption.Of(strip[i].Cells[0]) is null) stretch.LeaveStrip();
                if (i == rowEnd && MayBeFigure(strip[i])) stretch.DoubtLast();
            }

            if (strip[i].Text.Length == 0 && i == headEnd) headEnd++;

            i = next;
        }

        return used;
    }

    private TableHead? Head => stretch.Head is { IsOfStrip: true } head ? head : null;

    private int Step => Head?.IsSpaced == true ? 2 : 1;

    private int? ReadHead(int from)
    {
        if (heads.Find(from, tableStart) is not { } found) return null;
        stretch.Enter(found.Table, found.Cells, found.Head);
        return headEnd = found.End;
    }

    private int ReadRow(int first)
    {
        var section = Head?.Table ?? RowLabel.TableOf(strip[first].Cells[0])!.Value;
        var last = first;
        for (var next = NextLabel(last, section); next is int label; next = NextLabel(last, section)) last = label;

        for (var i = first; i <= last; i++)
        {
            if (RowLabel.TableOf(Cell(strip[i])) is SectionKind table) contents.AddLabel(table, Cell(strip[i]));
        }

        var end = EndOfRow(last);
        if (RowLabel.KeyOf(Cell(strip[last]), section) is not string key) return ReadGroup(last, end, section);
        if (Head is null)
        {
            contents.RefuseUnder(section, key, Cell(strip[last]), start + first);
            return end;
        }

        var labels = Enumerable.Range(first, last - first + 1).Count(i => (i - first) % Step == 0);
        var row = RowOf(first, end);

        // A row group with the bars that end a row has that row to itself.
        if (row.Cells.Count < labels) (row, labels) = (RowOf(last, end), 1);
        stretch.Add(Left(row, end), key, labels - 1);
        return rowEnd = end;
    }

    // Blank cells may follow a row group; figures that do are no part of any row below.
    private int ReadGroup(int label, int end, SectionKind section)
    {
        var figures = strip.Skip(label + 1).Take(end - label - 1).SelectMany(line => line.Cells).Where(cell => !cell.IsBlank).ToList();
        if (figures.Count == 0 || !figures.TrueForAll(IsFigure)) return label + 1;
        contents.AddFiguresOfGroup(section, Cell(strip[label]), figures);
        return end;
    }

    private int ReadCases(int first)
    {
        // Bars on a line of their own right behind the heads fill in for what these span.
        var end = EndOfRow(first - 1);
        var (from, piece) = (first, first - 1);
        if (from < end && StripHeads.IsBars(strip[from]) && strip[from].SpannedColumns > 0) from++;
        if (heads.IsEdged && from < end && StripHeads.IsBars(strip[from])) from++;
        if (from > first) piece = from;
        if (end == from) return end;
        stretch.Add(Left(RowOf(from, end, piece), end), "", -1);
        return rowEnd = end;
    }

    // The pieces of a row: a cell each line, or each second line, and each bar behind it. What a line with further bars closes
    // goes no further: blanks behind it stand before the next row.
    private PrintedRow RowOf(int first, int end, int? piece = null)
    {
        var cells = new List<PrintedCell>();
        var isOfBars = strip[piece ?? first].Kind == LineKind.Cell;
        var closing = isOfBars ? Enumerable.Range(first, end - first).FirstOrDefault(i => strip[i].SpannedColumns > 0, end - 1) : end - 1;
        var last = Enumerable.Range(closing + 1, end - closing - 1).All(i => StripHeads.IsBars(strip[i]) && strip[i].SpannedColumns == 0) ? closing + 1 : end;
        if (heads.IsEdged && last == end && end < strip.Count && last - 1 > first && StripHeads.IsBars(strip[end - 1]) && strip[end - 1].SpannedColumns == 0)
        {
            last--;
        }

        for (var i = first; i < last; i++)
        {
            if (isOfBars ? strip[i].Kind != LineKind.Cell : (i - (piece ?? first)) % Step == 1 && strip[i].Kind == LineKind.Empty) continue;
            cells.Add(Cell(strip[i]));
            cells.AddRange(Enumerable.Repeat(new PrintedCell("", strip[i].Place), strip[i].SpannedColumns));
        }

        return new PrintedRow(cells, start + first)
        {
            End = isOfBars
                ? PieceEnd.BarAndLine
                : strip.Skip(first).Take(end - first).Any(line => line.Kind == LineKind.Cell) ? PieceEnd.BarOrLine
                : Step == 2 ? PieceEnd.EmptyLine
                : PieceEnd.Line,
            Fillers = last == end || closing + 1 == last ? FillersOf(strip[last - 1]) : 0,
            Leading = behind.Line == first && !heads.IsEdged ? behind.Blanks : 0,
            Trailing = end - last,
            IsOpen = end == strip.Count || !IsLabel(strip[end]),
            IsBeforeHeading = end == strip.Count && isClosed,
        };
    }

    // What a row leaves behind it may be the beginning of the next one.
    private PrintedRow Left(PrintedRow row, int end)
    {
        behind = (end, row.Trailing);
        return row;
    }

    // Bars behind a cell on its own line fill in for certain; on a line without text, the first may be a blank cell.
    private static int FillersOf(PrintedLine line) => line.Text.Length > 0 ? line.SpannedColumns : 0;

    // A row group is followed by a label; what follows the label of a row are its figures.
    private int? NextLabel(int label, SectionKind section)
    {
        var next = label + Step;
        return RowLabel.IsGroup(Cell(strip[label])) && next < strip.Count && RowLabel.IsIn(Cell(strip[next]), section) ? next : null;
    }

    // A row reaches to the next label, to where prose begins, or to a name behind all of its figures.
    private int EndOfRow(int label)
    {
        var isBarred = label >= 0 && strip[label].Kind == LineKind.Cell;
        var due = Head is { } head ? head.ColumnKeys.Count * Step : int.MaxValue;
        var end = label + 1;
        while (end < strip.Count && !IsLabel(strip[end]) && !IsProse(strip[end], isBarred) && (end - label <= due || !IsNamed(strip[end]))) end++;
        return end;
    }

    // What no label of the form names is a row where figures follow it, one for each head, and nothing else does.
    private bool IsRow(int label, int end)
    {
        var row = RowOf(label, end);
        return row.Cells.Count - 1 - row.Fillers >= Head!.ColumnKeys.Count && row.Cells.Skip(1).Any(cell => !cell.IsBlank)
            && row.Cells.Skip(1).All(cell => cell.IsBlank || IsFigure(cell));
    }

    private static bool IsFigure(PrintedCell cell) => FigureText.Read(cell, FigureKind.SignedChange).State == FigureState.Number;

    private static bool IsNamed(PrintedLine line) =>
        line.Text.Count(char.IsLetter) > 1 && !IsFigure(Cell(line)) && Figure.OfText(line.Text).State == FigureState.Unreadable;

    // Several figures on one line are a row of their own.
    private static bool MayBeFigure(PrintedLine line) => line.Kind == LineKind.Cell
        || (line.Text.Any(char.IsDigit) && line.Text.AsSpan().IndexOfAny(Separators) < 0 && !IsProse(line, isBarred: false));

    private static bool IsLabel(PrintedLine line) =>
        LabelIndex.Of(line.Text) is var meaning && (meaning.IsOfRows || meaning.IsOfBlock || meaning.IsOfColumns);

    private static bool IsProse(PrintedLine line, bool isBarred) =>
        line.Kind == LineKind.Text && (isBarred || line.Text.Length > LongestFigure || line.Text.Contains('。'));

    private static PrintedCell Cell(PrintedLine line) => line.Cells.Count > 0 ? line.Cells[0] : new PrintedCell("", line.Place);
}
