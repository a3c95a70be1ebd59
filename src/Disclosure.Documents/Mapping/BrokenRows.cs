using Disclosure.Documents.Grids;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Mapping;

/// <summary>
/// Joins rows that a page break cut in two: where the last row of a page and the first of the next stand in equal columns,
/// and a label that neither holds is whole in both together. Heads of columns that stand in two cells, one below the
/// other, are joined alike.
/// </summary>
internal static class BrokenRows
{
    /// <summary>The lines with such rows joined.</summary>
    public static IReadOnlyList<PrintedLine> Join(IReadOnlyList<PrintedLine> lines)
    {
        List<PrintedLine>? joined = null;
        for (var i = 1; i < lines.Count; i++)
        {
            var next = lines[i];
            var last = joined is null ? lines[i - 1] : joined[^1];
            if ((IsNextPage(last, next) ? Whole(last, next) : WholeHeads(last, next)) is { } whole)
            {
                joined ??= [.. lines.Take(i)];
                joined[^1] = whole;
            }
            else
            {
                joined?.Add(next);
            }
        }

        return joined ?? lines;
    }

    private static bool IsNextPage(PrintedLine last, PrintedLine next) =>
        last.Grid is not null && next.Grid is not null && last.Grid != next.Grid && last.Cells.Count == next.Cells.Count && next.Place.Page == last.Place.Page + 1;

    private static PrintedLine? Whole(PrintedLine last, PrintedLine next)
    {
        var both = Enumerable.Range(0, last.Cells.Count).Where(i => !last.Cells[i].IsBlank && !next.Cells[i].IsBlank).ToList();
        var whole = both.Where(i => !IsKnown(last.Cells[i]) && !IsKnown(next.Cells[i]) && LabelIndex.Of(Text(last.Cells[i], next.Cells[i])).IsKnown).ToList();
        var isRow = whole.Exists(i => LabelIndex.Of(Text(last.Cells[i], next.Cells[i])).IsOfRows);
        if (isRow || (whole.Count > 0 && whole.Count == both.Count)) return last with { Cells = [.. last.Cells.Zip(next.Cells, Joined)] };
        return IsRest(last, next) ? last with { Cells = [.. last.Cells.Select(cell => cell with { Doubt = Unproven(last) })] } : null;
    }

    // Whatever the lower row holds is the rest of a head above it.
    private static PrintedLine? WholeHeads(PrintedLine last, PrintedLine next)
    {
        if (last.Grid is null || next.Grid != last.Grid || next.Cells.All(cell => cell.IsBlank)) return null;
        var isHeads = last.Cells.Zip(next.Cells).All(pair => pair.Second.IsBlank
            || (!pair.First.IsBlank && !IsKnown(pair.First) && !IsKnown(pair.Second) && IsColumn($"{pair.First.Text}{pair.Second.Text}")));
        return isHeads ? last with { Cells = [.. last.Cells.Zip(next.Cells, (cell, rest) => rest.IsBlank ? cell : cell with { Text = $"{cell.Text}{rest.Text}" })] } : null;
    }

    private static bool IsColumn(string text) => LabelIndex.Of(text).Elements.Any(element => element is FormColumn);

    // Figures without a label at the top of a page may belong to the label at the foot of the last one.
    private static bool IsRest(PrintedLine last, PrintedLine next) =>
        last.Cells.Any(cell => LabelIndex.Of(cell.Text).IsOfRows) && next.Cells.Any(cell => !cell.IsBlank) && !next.Cells.Any(cell => cell.Text.Count(char.IsLetter) > 1);

    private static ReadingProblem Unproven(PrintedLine last) => new(
        ProblemCatalogue.UnprovenRow, last.Place, ("row", BilingualText.Same(last.Cells.Last(cell => LabelIndex.Of(cell.Text).IsOfRows).Text)));

    private static PrintedCell Joined(PrintedCell cell, PrintedCell next) =>
        !cell.IsOwn || !next.IsOwn ? cell : cell with { Text = Text(cell, next), Doubt = cell.Doubt ?? next.Doubt };

    private static string Text(PrintedCell cell, PrintedCell next) =>
        cell.IsBlank ? next.Text : next.IsBlank ? cell.Text : $"{cell.Text}\n{next.Text}";

    private static bool IsKnown(PrintedCell cell) => LabelIndex.Of(cell.Text).IsKnown;
}
