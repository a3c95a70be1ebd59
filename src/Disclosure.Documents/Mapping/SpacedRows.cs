using Disclosure.Documents.Grids;
using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Documents.Mapping;

/// <summary>
/// Finds the rows in the text of a page, where spaces stand between cells: below a line of heads, lines of figures, and
/// lines of a label and figures. Blanks leave no trace in such lines, so that a row is whole only with a figure for each head.
/// </summary>
internal static class SpacedRows
{
    private const int LongestLine = 400;
    private const int DigitsOfGroup = 3;

    /// <summary>Turns such lines into rows.</summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="headings">The sections that they open.</param>
    public static void Split(List<PrintedLine> lines, IReadOnlyList<ReportSection?> headings)
    {
        SectionKind? table = null;
        var isSpaced = false;
        var isOfOne = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (headings[i] is not null || LabelIndex.Of(line.Text).IsOfBlock) (table, isSpaced, isOfOne) = (null, false, false);
            else if (line.Kind == LineKind.Row && line.Cells.Any(IsHead)) (isSpaced, isOfOne) = (false, line.Cells.Count(IsColumn) == 1);
            // Where words stand is known of some lines, and says more than the spaces between them.
            if (line.Kind != LineKind.Text || line.Text.Length > LongestLine || line.Words.Count > 0) continue;

            PrintedCell[] cells = [.. line.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(text => new PrintedCell(text, line.Place))];
            if (cells.Length > 1 && cells.All(IsHead))
            {
                table = HeadReader.TableOf(cells) ?? table;
                (isSpaced, isOfOne) = (true, false);
            }
            else if (isSpaced || (isOfOne && cells.Length == 1))
            {
                cells = RowOf(cells, table);
            }
            else
            {
                continue;
            }

            if (cells.Length == 0) continue;
            cells[^1] = cells[^1] with { Doubt = line.Cells[0].Doubt };
            lines[i] = line with { Kind = LineKind.Row, Cells = cells };
        }
    }

    private static bool IsHead(PrintedCell cell) => LabelIndex.Of(cell.Text).IsOfColumns;

    private static bool IsColumn(PrintedCell cell) => LabelIndex.Of(cell.Text).Elements.Any(element => element is FormColumn);

    // Figures, or a label and figures; nothing where the line is neither. Figures with words among them are a row too, but
    // which words make a cell cannot be known.
    private static PrintedCell[] RowOf(PrintedCell[] cells, SectionKind? table)
    {
        var label = cells.Length;
        while (label > 0 && IsFigure(cells[label - 1])) label--;
        if (label > 0 && 2 * cells.Count(IsFigure) >= cells.Length && IsFigure(cells[0])) return [new PrintedCell(string.Join(' ', cells.Select(cell => cell.Text)), cells[0].Place)];
        if (label == cells.Length) return [];
        var name = new PrintedCell(string.Join(' ', cells.Take(label).Select(cell => cell.Text)), cells[0].Place);
        PrintedCell[] names = label == 0 || LabelIndex.Of(name.Text).IsOfRows ? [name] : Names(cells[..label]);
        if (names.Length == 0) return [];
        var figures = cells[label..];
        if (MayBeGroups(figures) && !(table is SectionKind known && known != SectionKind.ProactiveDisclosure && RowBalance.Holds(known, figures)))
        {
            figures = [new PrintedCell(string.Join(' ', figures.Select(cell => cell.Text)), cells[0].Place)];
        }

        return label == 0 ? figures : [.. names, .. figures];
    }

    // Heads of rows may stand in the line before the row's own label.
    private static PrintedCell[] Names(PrintedCell[] words)
    {
        for (var end = 1; end < words.Length; end++)
        {
            var head = new PrintedCell(string.Join(' ', words.Take(end).Select(cell => cell.Text)), words[0].Place);
            if (!RowLabel.IsGroup(head)) continue;
            var rest = new PrintedCell(string.Join(' ', words.Skip(end).Select(cell => cell.Text)), words[0].Place);
            if (LabelIndex.Of(rest.Text).IsOfRows) return [head, rest];
            if (Names(words[end..]) is { Length: > 0 } names) return [head, .. names];
        }

        return [];
    }

    private static bool IsFigure(PrintedCell cell) =>
        FigureText.Read(cell, FigureKind.SignedChange).State is FigureState.Number or FigureState.NotApplicable;

    // 12 345 may be two figures, or one whose groups are kept apart.
    private static bool MayBeGroups(PrintedCell[] figures) => figures.Zip(figures.Skip(1)).Any(pair =>
        pair.Second.Text.Length == DigitsOfGroup && pair.Second.Text.All(char.IsDigit) && char.IsDigit(pair.First.Text[^1]));
}
