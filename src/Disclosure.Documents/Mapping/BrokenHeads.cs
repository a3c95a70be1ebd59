using Disclosure.Documents.Grids;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping;

/// <summary>Joins heads of columns that stand in two cells, one below the other, such as 本年新 over 制作数量.</summary>
internal static class BrokenHeads
{
    /// <summary>The lines with such heads joined.</summary>
    public static IReadOnlyList<PrintedLine> Join(IReadOnlyList<PrintedLine> lines)
    {
        List<PrintedLine>? joined = null;
        for (var i = 1; i < lines.Count; i++)
        {
            var last = joined is null ? lines[i - 1] : joined[^1];
            if (Whole(last, lines[i]) is { } whole)
            {
                joined ??= [.. lines.Take(i)];
                joined[^1] = whole;
            }
            else
            {
                joined?.Add(lines[i]);
            }
        }

        return joined ?? lines;
    }

    // Whatever the lower row holds is the rest of a head above it.
    private static PrintedLine? Whole(PrintedLine last, PrintedLine next)
    {
        if (last.Grid is null || next.Grid != last.Grid || next.Cells.All(cell => cell.IsBlank)) return null;
        var isHeads = last.Cells.Zip(next.Cells).All(pair => pair.Second.IsBlank
            || (!pair.First.IsBlank && !IsKnown(pair.First) && !IsKnown(pair.Second) && IsColumn($"{pair.First.Text}{pair.Second.Text}")));
        return isHeads ? last with { Cells = [.. last.Cells.Zip(next.Cells, (cell, rest) => rest.IsBlank ? cell : cell with { Text = $"{cell.Text}{rest.Text}" })] } : null;
    }

    private static bool IsKnown(PrintedCell cell) => LabelIndex.Of(cell.Text).IsKnown;

    private static bool IsColumn(string text) => LabelIndex.Of(text).Elements.Any(element => element is FormColumn);
}
