using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Figures;
using Disclosure.Documents.Mapping.Heads;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Documents.Mapping.Tables;

/// <summary>
/// Finds the rows in the text of a page, where spaces stand between cells: below a line of heads, lines of figures, and
/// lines of a label and figures. Blanks leave no trace in such lines, so that a row is whole only with a figure for each head.
/// </summary>
internal static class SpacedText
{
    private const int LongestLine = 400;
    private const int DigitsOfGroup = 3;
    private const int MostLinesOfHeads = 12;

    /// <summary>Turns such lines into rows.</summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="headings">The sections that they open.</param>
    public static void Split(List<PrintedLine> lines, IReadOnlyList<ReportSection?> headings)
    {
        SpacedHead? head = null;
        var headLines = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i] = WithFigureApart(lines[i]);
            if (headings[i] is not null || LabelIndex.Of(line.Text).IsOfBlock) head = null;
            else if (line.Kind == LineKind.Row && line.Cells.Any(IsHead))
            {
                head = line.Cells.Count(IsColumn) == 1 ? new SpacedHead(null, 1, IsOfSpaces: false) : null;
            }

            if (!IsSplit(line) || (head is null && headLines.Count == 0 && !HeadOrder.Letters.CanBegin(line.Text) && !LabelIndex.CanBegin(line.Text)))
            {
                if (line.Kind != LineKind.Empty) headLines.Clear();
                continue;
            }

            var cells = WordsOf(line);
            if (cells.Count == 1 && IsHead(cells[0]))
            {
                headLines.Add(i);
                continue;
            }

            if (head is { IsOfSpaces: true } && headings[i - 1] is null && WholeLabel(lines[i - 1], cells) is { } label)
            {
                cells[0] = label;
                lines[i - 1] = lines[i - 1].Emptied();
            }

            if (head is null && HeadOfLines(lines, headLines, cells) is { } joined) head = joined;
            headLines.Clear();
            if (cells.Count > 1 && cells.TrueForAll(IsHead) && !IsBrokenBelow(lines, i))
            {
                head = new SpacedHead(HeadReader.TableOf(cells) ?? head?.Table, cells.Count(IsColumn));
            }
            else if (cells.Count > 1 && !LabelIndex.Of(line.Text).IsKnown && HeadOverLines(lines, headings, i) is { } cut)
            {
                (head, cells) = (new SpacedHead(cut.Table, cut.Columns.Count), [.. cut.Heads.Select(whole => whole.Cell with { Text = whole.Text })]);
            }
            else if (head is not null && (head.IsOfSpaces || cells.Count == 1)) cells = RowOf(cells, head);
            else continue;
            if (cells.Count == 0) continue;
            cells[^1] = cells[^1] with { Doubt = line.Cells[0].Doubt };
            lines[i] = line with { Kind = LineKind.Row, Cells = cells, IsOfSpaces = true, Grid = null };
        }
    }

    // A label that was broken over two lines, with its figures behind the rest of it.
    private static PrintedCell? WholeLabel(PrintedLine above, List<PrintedCell> row) =>
        IsSplit(above) && row.Count > 1 && !LabelIndex.Of(above.Text).IsKnown && !LabelIndex.Of(row[0].Text).IsKnown && row.Skip(1).All(IsFigure)
        && Joined([above.Cells.First(cell => cell.IsOwn), row[0]]) is var whole && LabelIndex.Of(whole.Text).IsOfRows ? whole : null;

    // A label and its figure in one cell, with the cell of the figure blank.
    private static PrintedLine WithFigureApart(PrintedLine line)
    {
        return line.Kind == LineKind.Row && line.Cells.Count(cell => !cell.IsBlank) == 1 ? WithFigureApart(line, [.. line.Cells]) : line;
    }

    private static PrintedLine WithFigureApart(PrintedLine line, List<PrintedCell> cells)
    {
        var at = cells.FindIndex(cell => !cell.IsBlank);
        var own = Enumerable.Range(at + 1, cells.Count - at - 1).Where(index => cells[index].IsOwn).ToList();
        if (own.Count != 1 || WordsOf(cells[at]) is not [var label, var figure] || !LabelIndex.Of(label.Text).IsOfRows || !IsFigure(figure)) return line;
        cells[own[0]] = cells[own[0]] with { Text = figure.Text, Doubt = cells[at].Doubt };
        cells[at] = cells[at] with { Text = label.Text };
        return line with { Cells = cells };
    }

    // Heads that stand a line each, above a row of a label and a figure for each of them.
    private static SpacedHead? HeadOfLines(List<PrintedLine> lines, List<int> headLines, List<PrintedCell> row)
    {
        var heads = headLines.ConvertAll(line => lines[line].Cells.First(cell => cell.IsOwn));
        var due = heads.Count(IsColumn);
        if (due == 0 || row.Count < due || !row.TakeLast(due).All(IsFigure) || HeadReader.TableOf(heads) is not { } table) return null;
        if (table == SectionKind.ReconsiderationAndLitigation ? row.Count != due : row.Count == due || IsFigure(row[^(due + 1)])) return null;
        foreach (var line in headLines.Skip(1)) lines[line] = lines[line].Emptied();
        lines[headLines[0]] = lines[headLines[0]] with { Kind = LineKind.Row, Cells = heads, IsOfSpaces = true, Grid = null };
        return new SpacedHead(table, due);
    }

    // Where words stand is known of some lines, and says more than the spaces between them.
    private static bool IsSplit(PrintedLine line) =>
        (line.Kind == LineKind.Text || (line.Kind == LineKind.Row && line.Cells.Count(cell => cell.IsOwn) == 1)) && line.Text.Length <= LongestLine
            && line.Words.Count == 0;

    private static List<PrintedCell> WordsOf(PrintedLine line) => WordsOf(line.Cells.First(cell => cell.IsOwn));

    private static List<PrintedCell> WordsOf(PrintedCell cell) =>
        [.. cell.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(RunOn.Parts).Select(text => new PrintedCell(text, cell.Place))];

    // Whole heads, below which pieces of further ones stand.
    private static bool IsBrokenBelow(List<PrintedLine> lines, int head) =>
        head + 1 < lines.Count && IsSplit(lines[head + 1]) && WordsOf(lines[head + 1]) is { Count: > 1 } next && next.TrueForAll(IsPieceOfHead)
            && !next.TrueForAll(IsHead);

    // Heads that go on in the next lines are whole in the first of them.
    private static HeadCut? HeadOverLines(List<PrintedLine> lines, IReadOnlyList<ReportSection?> headings, int first)
    {
        var words = new List<PrintedCell>();
        var end = first;
        for (; end < lines.Count && end - first < MostLinesOfHeads && headings[end] is null && IsSplit(lines[end])
            && !LabelIndex.Of(lines[end].Text).IsKnown && WordsOf(lines[end]) is var next && next.TrueForAll(IsPieceOfHead); end++)
        {
            words.AddRange(next);
        }

        if (end == first || HeadCut.Of(words, null) is not { } cut) return null;
        for (var i = first + 1; i < end; i++) lines[i] = lines[i].Emptied();
        return cut;
    }

    private static bool IsPieceOfHead(PrintedCell word) => IsHead(word) || (HeadCut.CanBePiece(word.Text) && !LabelIndex.Of(word.Text).IsOfRows);

    private static bool IsHead(PrintedCell cell) => LabelIndex.Of(cell.Text).IsOfColumns;

    private static bool IsColumn(PrintedCell cell) => LabelIndex.Of(cell.Text).Elements.Any(element => element is FormColumn);

    // Figures, or a label and figures; nothing where the line is neither. Figures with words among them are a row too, but
    // which words make a cell cannot be known.
    private static List<PrintedCell> RowOf(List<PrintedCell> cells, SpacedHead head)
    {
        var label = cells.Count;
        while (label > 0 && IsFigure(cells[label - 1])) label--;
        if (label > 0 && 2 * cells.Count(IsFigure) >= cells.Count && IsFigure(cells[0])) return [Joined(cells)];
        if (label == cells.Count) return [];
        var name = Joined(cells.Take(label));
        PrintedCell[] names = label == 0 || LabelIndex.Of(name.Text).IsOfRows ? [name] : Names([.. cells.Take(label)]);
        var figures = cells.Skip(label).ToList();
        if (names.Length == 0 && figures.Count == head.Due && head.Due > 1 && name.HasWords) names = [name];
        if (names.Length == 0) return [];
        if (MayBeGroups(figures) && !(head.Table is SectionKind known && known != SectionKind.ProactiveDisclosure && RowBalance.Holds(known, figures)))
        {
            figures = [Joined(figures)];
        }

        return label == 0 ? figures : [.. names, .. figures];
    }

    private static PrintedCell Joined(IEnumerable<PrintedCell> cells) =>
        new(string.Join(' ', cells.Select(cell => cell.Text)), cells.FirstOrDefault()?.Place ?? new DocumentPlace(1));

    // Row groups may stand in the line before the row's own label.
    private static PrintedCell[] Names(PrintedCell[] words)
    {
        for (var end = 1; end < words.Length; end++)
        {
            var head = Joined(words.Take(end));
            if (!RowLabel.IsGroup(head)) continue;
            var rest = Joined(words.Skip(end));
            if (LabelIndex.Of(rest.Text).IsOfRows) return [head, rest];
            if (Names(words[end..]) is { Length: > 0 } names) return [head, .. names];
        }

        return [];
    }

    private static bool IsFigure(PrintedCell cell) =>
        FigureText.Read(cell, FigureKind.SignedChange).State is FigureState.Number or FigureState.NotApplicable;

    // 12 345 may be two figures, or one whose groups are kept apart.
    private static bool MayBeGroups(List<PrintedCell> figures) => figures.Zip(figures.Skip(1)).Any(pair =>
        pair.Second.Text.Length == DigitsOfGroup && pair.Second.Text.All(char.IsDigit) && char.IsDigit(pair.First.Text[^1]));

    // A head of spaces, or of one column in a row of its own, below which figures stand alone.
    private sealed record SpacedHead(SectionKind? Table, int Due, bool IsOfSpaces = true);
}
