using Disclosure.Forms;

namespace Disclosure.Testing.Layouts;

/// <summary>Print-outs of two years: the figures of the year before stand beside those of the report, or above them.</summary>
internal static class TwoYears
{
    /// <summary>Each figure with that of the year before to its left, below a head over both.</summary>
    public static LaidOutTable SideBySide(LaidOutTable table)
    {
        var before = table.YearBefore;
        return table.With([.. table.Rows.Zip(before.Rows, Doubled)]);
    }

    /// <summary>The same, with the years in a row of heads of their own.</summary>
    public static LaidOutTable SideBySideUnderYears(LaidOutTable table)
    {
        var doubled = SideBySide(table);
        if (table.Section != SectionKind.ReconsiderationAndLitigation) return doubled;
        var years = Enumerable.Repeat<string[]>([$"{table.Year - 1}年", $"{table.Year}年"], doubled.Rows[^1].Count / 2).SelectMany(pair => pair);
        return doubled.With([.. doubled.Rows.SkipLast(1), [.. years.Select(year => new LaidOutCell(year))], doubled.Rows[^1]]);
    }

    private static List<LaidOutCell> Doubled(IReadOnlyList<LaidOutCell> row, IReadOnlyList<LaidOutCell> before)
    {
        var isHead = !row.Any(cell => cell.IsFigure);
        var labels = isHead && row.Count > 1 && row[0].Text is "信息内容" or ['（', '本', ..] ? 1 : 0;
        return
        [
            .. row.Zip(before).SelectMany<(LaidOutCell Now, LaidOutCell Before), LaidOutCell>((cell, index) =>
                cell.Now.IsFigure ? [cell.Before with { Columns = 1 }, cell.Now]
                : isHead && index >= labels ? [cell.Now with { Columns = 2 * cell.Now.Columns }] : [cell.Now]),
        ];
    }
}
