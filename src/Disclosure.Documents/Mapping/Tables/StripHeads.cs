using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Heads;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Tables;

/// <summary>Finds heads among pieces that stand a line each.</summary>
internal sealed class StripHeads
{
    private readonly IReadOnlyList<PrintedLine> strip;

    /// <summary>Those of some lines.</summary>
    public StripHeads(IReadOnlyList<PrintedLine> strip)
    {
        this.strip = strip;
        IsEdged = HasEdges();
    }

    /// <summary>Whether a bar alone before each row is the edge of the table.</summary>
    public bool IsEdged { get; }

    /// <summary>Whether a line is nothing but bars.</summary>
    public static bool IsBars(PrintedLine line) => line.Kind == LineKind.Cell && line.Text.Length == 0;

    /// <summary>The heads that begin with a line, up to where labels of columns follow each other, or else pieces of them.</summary>
    /// <param name="from">The line.</param>
    /// <param name="tableStart">Where their table begins.</param>
    /// <returns>The section, the cells, the head where it is the form's, and the line behind it; null where these are no heads.</returns>
    public (SectionKind Table, List<PrintedCell> Cells, TableHead? Head, int End)? Find(int from, int tableStart)
    {
        var (end, further) = (EndOfHead(from, IsWhole), EndOfHead(from, line => IsWhole(line) || HeadRow.GoesOn([new PrintedCell(line.Text, line.Place)])));
        var whole = HeadOf(from, end, tableStart);
        if (whole is { Head: not null } || further == end) return whole;
        var pieces = HeadOf(from, further, tableStart);
        return pieces is { Head: not null } ? pieces : whole ?? pieces;
    }

    // Empty lines are blank cells or stand between cells; heads with some between them would leave that open.
    private (SectionKind Table, List<PrintedCell> Cells, TableHead? Head, int End)? HeadOf(int from, int end, int tableStart)
    {
        var lines = strip.Skip(from).Take(end - from).ToList();
        var cells = lines.SelectMany(line => line.Cells).Where(cell => !cell.IsBlank).ToList();
        if ((HeadReader.TableOf(cells) ?? (HeadRow.IsCornered(cells) ? SectionKind.ProactiveDisclosure : null)) is not SectionKind table) return null;
        var isText = lines[0].Kind == LineKind.Text;
        var isSpaced = isText && lines.Select((line, i) => (line.Kind == LineKind.Empty) == (i % 2 == 1)).All(fits => fits);
        var isEven = !isText || isSpaced || lines.TrueForAll(line => line.Kind != LineKind.Empty);
        var head = isEven ? HeadReader.Read(table, [cells], hasPositions: false) : null;
        return (table, cells, head is null
            ? null
            : head with { IsSpaced = isSpaced, IsOfStrip = true, Lines = isText ? [] : WidthOfFirstRow(Math.Min(tableStart, from), end) }, end);
    }

    // The first row of a table spans columns, and its line ends with a bar for each column that it covers, or the next line is
    // nothing but such bars.
    private HeadLine[] WidthOfFirstRow(int first, int end)
    {
        var width = 0;
        for (var i = IsEdged && IsBars(strip[first]) ? first + 1 : first; i < end; i++)
        {
            if (strip[i].Kind == LineKind.Cell) width += 1 + strip[i].SpannedColumns;
            if (strip[i].SpannedColumns > 0) return [HeadLine.Filled(width)];
        }

        return [];
    }

    // A bar alone before each block and each row of heads is the edge of the table before a row.
    private bool HasEdges()
    {
        var starts = Enumerable.Range(0, strip.Count)
            .Where(i => strip[i].Kind == LineKind.Cell && LabelIndex.Of(strip[i].Text) is var meaning
            && (meaning.IsOfBlock || (meaning.IsOfColumns && (i == 0 || !IsWhole(strip[i - 1]))))).ToList();
        return starts.Count > 0 && starts.TrueForAll(i => i > 0 && IsBars(strip[i - 1]) && strip[i - 1].SpannedColumns == 0);
    }

    // The heads reach over blanks only where another follows them.
    private int EndOfHead(int from, Func<PrintedLine, bool> isOfHead)
    {
        var end = from + 1;
        for (var i = end; i < strip.Count && (strip[i].Text.Length == 0 || isOfHead(strip[i])); i++)
        {
            if (strip[i].Text.Length > 0) end = i + 1;
        }

        return end;
    }

    private static bool IsWhole(PrintedLine line) => LabelIndex.Of(line.Text).IsOfColumns;
}
