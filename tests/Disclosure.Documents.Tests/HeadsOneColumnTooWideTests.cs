using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Damage;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>Tables of one row below heads that count one column more or less than they have: what is read stands where it was printed.</summary>
public sealed class HeadsOneColumnTooWideTests
{
    private const int Tables = 1500;
    private const string Title = "盐湖市行政审批局2024年政府信息公开工作年度报告\n";

    public static TheoryData<SectionKind> Sections => [.. Form.Revised2021.Tables.Select(table => table.Section)];

    [Theory]
    [MemberData(nameof(Sections))]
    public void A_row_that_lost_a_cell_is_never_filled_from_the_left(SectionKind section) => Parallel.For(0, Runs.CountOf(Tables), number =>
    {
        var chance = new Random(unchecked((LayoutReports.Seed * 17) + number));
        var reports = chance.Next(2) == 0 ? LayoutReports.CompleteOf(ReportEdition.Revised2021) : LayoutReports.Of(ReportEdition.Revised2021);
        var printed = chance.Of(reports);
        var text = Title + FormSection.Of(section).Heading + "\n" + Mangled(LaidOutTable.Of(section, printed), chance) + chance.Of("", "五、存在的主要问题及改进情况\n无。\n");
        if (ReportDocument.ReadText(text, new ReadingOptions { Edition = ReportEdition.Revised2021 }).Report is not { } read) return;
        var wrong = printed.Form.Cells.Where(cell => read[cell].State == FigureState.Number && read[cell] != printed[cell]).Select(cell => $"{cell.Path} {printed[cell]} → {read[cell]}");
        Assert.True(!wrong.Any(), $"{number}: {string.Join(", ", wrong)}\n{text}");
    });

    // The heads and the first row of figures, with some head lines one piece too wide or too narrow, and often a cell lost.
    private static string Mangled(LaidOutTable table, Random chance)
    {
        var between = chance.Of(" | ", "|", "\t");
        var (before, behind) = between == "\t" ? ("", "") : chance.Of(("", ""), ("", " |"), ("| ", " |"), ("| ", ""));
        var rows = chance.Next(2) == 0 ? table.Filled() : [.. table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(cell => cell.Text)])];
        var heads = table.Rows.ToList().FindIndex(row => row.Any(cell => cell.IsFigure));
        var lines = rows.Take(heads).Select(row => before + string.Join(between, row) + behind).ToList();
        var mangling = chance.Next(6);
        var isAll = chance.Next(3) == 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!isAll && chance.Next(2) == 0) continue;
            lines[i] = mangling switch
            {
                0 => lines[i] + (behind.Length > 0 ? " 单位：件" : $"{between}单位：件"),
                1 => lines[i] + between,
                2 => behind.Length > 0 ? lines[i][..^behind.Length] : lines[i],
                3 => before.Length > 0 ? lines[i][before.Length..] : lines[i],
                _ => lines[i],
            };
        }

        if (mangling == 4) lines.Insert(chance.Next(lines.Count + 1), chance.Of("| 单位：件", "单位：件 |", "单位：件"));
        if (chance.Next(4) == 0) lines.Insert(1, "| --- | --- |");
        var figures = rows[heads].ToList();
        var lost = chance.Next(table.Rows[heads].Count(cell => !cell.IsFigure), figures.Count);
        switch (chance.Next(4))
        {
            case 0:
                figures.RemoveAt(lost);
                break;
            case 1:
                figures[Math.Max(1, lost) - 1] += " \uFFFD " + figures[Math.Max(1, lost)];
                figures.RemoveAt(Math.Max(1, lost));
                break;
            case 2:
                figures.RemoveAt(lost);
                figures.RemoveAt(Math.Min(lost, figures.Count - 1));
                break;
        }

        lines.Add(before + string.Join(between, figures) + chance.Of(behind, behind, "", between == "\t" ? "" : " |"));
        return string.Join('\n', lines) + "\n";
    }
}
