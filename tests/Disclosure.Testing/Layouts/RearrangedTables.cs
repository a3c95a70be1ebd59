using Disclosure.Forms;

namespace Disclosure.Testing.Layouts;

/// <summary>Statutory tables with columns of their own, or heads in another order, as some authorities publish them.</summary>
internal static class RearrangedTables
{
    private const int Outcomes = 5;

    /// <summary>The table of section 四 with 行政诉讼 before 行政复议; any other table as it is.</summary>
    public static LaidOutTable LitigationFirst(LaidOutTable table) => !IsOfCases(table)
        ? table
        : table.With(
        [
            [table.Rows[0][1], table.Rows[0][0]],
            [.. table.Rows[1].Skip(Outcomes), .. table.Rows[1].Take(Outcomes)],
            table.Rows[2],
            [.. table.Rows[3].Skip(Outcomes), .. table.Rows[3].Take(Outcomes)],
        ]);

    /// <summary>The table of section 四 with heads in one row, each with its track; any other table as it is.</summary>
    public static LaidOutTable FlatHeads(LaidOutTable table)
    {
        if (!IsOfCases(table)) return table;
        string[] tracks = ["复议", "直接起诉", "复议后起诉"];
        return table.With([[.. tracks.SelectMany(track => table.Rows[1].Take(Outcomes).Select(outcome => new LaidOutCell(track + outcome.Text)))], table.Rows[3]]);
    }

    /// <summary>The table of section 四 with an empty row above its figures; any other table as it is.</summary>
    public static LaidOutTable EmptyRowAboveCases(LaidOutTable table) => IsOfCases(table)
        ? table.With([.. table.Rows.SkipLast(1), [.. table.Rows[^1].Select(_ => new LaidOutCell(""))], table.Rows[^1]])
        : table;

    /// <summary>The tables of section 二 and 三 with a column of numbers before their labels.</summary>
    public static LaidOutTable NumberedRows(LaidOutTable table) => WithColumn(table, "序号", number => $"{number}", isBehindLabels: false);

    /// <summary>The tables of section 二 and 三 with a column of codes behind their labels.</summary>
    public static LaidOutTable CodedRows(LaidOutTable table) => WithColumn(table, "代码", number => $"{number}", isBehindLabels: true);

    /// <summary>The tables of section 二 and 三 with an empty column behind their labels.</summary>
    public static LaidOutTable EmptyColumnBehindLabels(LaidOutTable table) => WithColumn(table, "", _ => "", isBehindLabels: true);

    private static LaidOutTable WithColumn(LaidOutTable table, string head, Func<int, string> text, bool isBehindLabels)
    {
        if (IsOfCases(table)) return table;
        var rows = new List<IReadOnlyList<LaidOutCell>>();
        foreach (var row in table.Rows)
        {
            var place = !isBehindLabels ? 0 : row.TakeWhile(cell => !cell.IsFigure).Count() is var labels && labels < row.Count ? labels : 1;
            if (row.Count == 1) rows.Add([row[0] with { Columns = row[0].Columns + 1 }]);
            else if (row.Any(cell => cell.IsFigure)) rows.Add([.. row.Take(place), new LaidOutCell(text(rows.Count)), .. row.Skip(place)]);
            else if (rows.Count == 0 || row[0].Text == "信息内容") rows.Add([.. row.Take(place), new LaidOutCell(head, 1, row[0].Rows), .. row.Skip(place)]);
            else rows.Add(row);
        }

        return table.With(rows);
    }

    private static bool IsOfCases(LaidOutTable table) => table.Section == SectionKind.ReconsiderationAndLitigation;
}
