using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Documents.Mapping.Rows;
using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Documents.Mapping.Tables;

/// <summary>
/// Joins what a page break cut in two: the last row of a page and the first of the next, be it below a head that is
/// repeated, where they stand in equal columns and a label that neither holds is whole in both together; and heads of
/// rows that reach over the break. Where a row may have been cut, but nothing proves how, it is doubted.
/// </summary>
internal sealed class BrokenRows
{
    private readonly PrintedLine?[] lines;
    private readonly HashSet<string> heads = new(StringComparer.Ordinal);

    private BrokenRows(IReadOnlyList<PrintedLine> lines) => this.lines = [.. lines];

    /// <summary>The lines with such rows joined.</summary>
    public static IReadOnlyList<PrintedLine> Join(IReadOnlyList<PrintedLine> lines)
    {
        if (!Enumerable.Range(1, Math.Max(0, lines.Count - 1)).Any(i => IsNextPage(lines[i - 1], lines[i]))) return lines;
        var rows = new BrokenRows(lines);
        rows.Join();
        return [.. rows.lines.OfType<PrintedLine>()];
    }

    private void Join()
    {
        var last = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] is not { } line) continue;
            if (i > 0 && IsNextPage(lines[last]!, line) && FirstRow(i) is int first) Join(last, first);
            if (IsHead(line)) heads.Add(TextOf(line));
            if (lines[i] is not null) last = i;
        }
    }

    private static bool IsNextPage(PrintedLine last, PrintedLine next) =>
        last.Grid is not null && next.Grid is not null && last.Grid != next.Grid && last.Cells.Count == next.Cells.Count
            && next.Place.Page == last.Place.Page + 1;

    // The first row of a page that is not a head which stood on a page before.
    private int? FirstRow(int start)
    {
        var first = start;
        while (first < lines.Length && lines[first] is { } line && line.Grid == lines[start]!.Grid && IsHead(line) && heads.Contains(TextOf(line))) first++;
        return first < lines.Length && lines[first] is { } row && row.Grid == lines[start]!.Grid ? first : null;
    }

    private static bool IsHead(PrintedLine line) =>
        line.Grid is not null && line.Cells.Any(cell => !cell.IsBlank) && line.Cells.All(cell => cell.IsBlank || LabelIndex.Of(cell.Text).IsOfColumns);

    private static string TextOf(PrintedLine line) => string.Join('|', line.Cells.Select(cell => cell.Text));

    private void Join(int last, int next)
    {
        for (var column = 0; column < lines[next]!.Cells.Count; column++) JoinHeadOfRows(last, next, column);
        if (Whole(lines[last]!, lines[next]!) is { } whole) (lines[last], lines[next]) = (whole, null);
        else if (IsRest(lines[last]!, lines[next]!)) lines[last] = Doubted(lines[last]!);
        else if (IsBeginning(lines[last]!, lines[next]!)) lines[next] = Doubted(lines[next]!);
    }

    private void JoinHeadOfRows(int last, int next, int column)
    {
        if (lines[next]!.Cells[column] is not { IsOwn: true, IsBlank: false } rest) return;
        var row = last;
        while (row > 0 && lines[row]!.Cells[column] is { IsOwn: false, IsCovered: true } && lines[row - 1]?.Grid == lines[last]!.Grid) row--;
        var cell = lines[row]!.Cells[column];
        if (!cell.IsOwn || cell.IsBlank || row + cell.Rows <= last || cell.Columns != rest.Columns || RowLabel.IsGroup(cell)) return;
        var whole = cell with { Text = Text(cell, rest) };
        if (!RowLabel.IsGroup(whole) || (cell.Rows == 1 && rest.Rows == 1 && IsRow(whole))) return;
        lines[row] = With(lines[row]!, column, whole);
        lines[next] = With(lines[next]!, column, rest with { Text = "" });
    }

    private static PrintedLine With(PrintedLine line, int column, PrintedCell cell) =>
        line with { Cells = [.. line.Cells.Select((each, i) => i == column ? cell : each)] };

    private static PrintedLine? Whole(PrintedLine last, PrintedLine next)
    {
        var both = Enumerable.Range(0, last.Cells.Count).Where(i => !last.Cells[i].IsBlank && !next.Cells[i].IsBlank).ToList();
        var whole = both.Where(i => !IsKnown(last.Cells[i]) && !IsKnown(next.Cells[i]) && LabelIndex.Of(Text(last.Cells[i], next.Cells[i])).IsKnown).ToList();
        var isRow = whole.Exists(i => IsRow(last.Cells[i] with { Text = Text(last.Cells[i], next.Cells[i]) }));
        return isRow || (whole.Count > 0 && whole.Count == both.Count) ? last with { Cells = [.. last.Cells.Zip(next.Cells, Joined)] } : null;
    }

    // What stands without a label of its own at the top of a page may belong to the label at the foot of the last one.
    private static bool IsRest(PrintedLine last, PrintedLine next) =>
        last.Cells.Any(cell => LabelIndex.Of(cell.Text).IsOfRows) && next.Cells.Any(cell => !cell.IsBlank) && !next.Cells.Any(IsKnown)
        && !TableNote.Is([.. next.Cells.Where(cell => !cell.IsBlank)]);

    // Figures without a label at the foot of a page may belong to a label without figures at the top of the next.
    private static bool IsBeginning(PrintedLine last, PrintedLine next)
    {
        var label = Enumerable.Range(0, next.Cells.Count).LastOrDefault(i => IsRow(next.Cells[i]), -1);
        return label >= 0 && next.Cells.Skip(label + 1).All(cell => cell.IsBlank) && !last.Cells.Any(IsRow)
            && last.Cells.Any(cell => cell.Text.Any(char.IsDigit)) && !IsHead(last);
    }

    private static PrintedLine Doubted(PrintedLine line)
    {
        var row = line.Cells.LastOrDefault(cell => LabelIndex.Of(cell.Text).IsOfRows) ?? line.Cells[0];
        var doubt = UnprovenReason.PageBreak.Of(BilingualText.Same(row.Text), line.Place);
        return line with { Cells = [.. line.Cells.Select(cell => cell with { Doubt = doubt })] };
    }

    private static PrintedCell Joined(PrintedCell cell, PrintedCell next) =>
        !cell.IsOwn || !next.IsOwn ? cell : cell with { Text = Text(cell, next), Doubt = cell.Doubt ?? next.Doubt };

    private static string Text(PrintedCell cell, PrintedCell next) =>
        cell.IsBlank ? next.Text : next.IsBlank ? cell.Text : $"{cell.Text}\n{next.Text}";

    private static bool IsKnown(PrintedCell cell) => LabelIndex.Of(cell.Text).IsKnown;

    private static bool IsRow(PrintedCell cell) => LabelIndex.Of(cell.Text).Elements.Any(element => element is FormRow);
}
