using Disclosure.Forms;
using Disclosure.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing.Generators;

/// <summary>Reports with several wrong cells, such as make the search for repairs hard.</summary>
public static class WrongReports
{
    private const int TableOfCases = 15;

    /// <summary>One to four counts wrong: each its own way, all by the same amount, in one line of the table, or beside blanks and gaps.</summary>
    public static Gen<WrongCells> Any { get; } =
        from report in BalancedReports.Any
        from count in Gen.Choose(1, 4)
        from cells in Cells(report.Form, count)
        from wrong in Gen.Frequency((3, Slips(report, cells)), (2, EqualAmounts(report, cells)))
        from gaps in Gen.Frequency((3, Gen.Constant(wrong)), (1, WithGaps(wrong)))
        select new WrongCells(report, cells, gaps);

    /// <summary>Reports in which a number of cells of section 三 are wrong, each its own way.</summary>
    public static Gen<WrongCells> Of(ReportEdition edition, CountScale scale, int count) =>
        from report in BalancedReports.Of(edition, scale)
        from cells in Spread(Applications(report.Form), count)
        from wrong in Slips(report, cells)
        select new WrongCells(report, cells, wrong);

    private static FormCell[] Applications(Form form) => [.. form.Table(SectionKind.Applications).Cells];

    private static Gen<FormCell[]> Cells(Form form, int count)
    {
        var applications = Applications(form);
        var all = form.Cells.Skip(applications[0].Index).Take(applications.Length + TableOfCases).ToArray();
        return Gen.Frequency(
            (4, Spread(all, count)),
            (1, Gen.Elements(applications).SelectMany(one => Spread([.. applications.Where(cell => cell.Row == one.Row)], count))),
            (1, Gen.Elements(applications).SelectMany(one => Spread([.. applications.Where(cell => cell.Column == one.Column)], count))));
    }

    private static Gen<FormCell[]> Spread(FormCell[] cells, int count) => Gen.Shuffle(cells).Select(shuffled => shuffled.Take(count).OrderBy(cell => cell.Index).ToArray());

    private static Gen<AnnualDisclosureReport> Slips(AnnualDisclosureReport report, FormCell[] cells) =>
        cells.Aggregate(Gen.Constant(report), (wrong, cell) => wrong.SelectMany(so => ReportBreaks.ChangeCount(so, cell)));

    private static Gen<AnnualDisclosureReport> EqualAmounts(AnnualDisclosureReport report, FormCell[] cells) =>
        from amount in Gen.Elements(1L, 1L, 1L, 2L, 10L, 90L)
        from signs in Gen.Elements(1, 1, -1).ArrayOf(cells.Length)
        select Enumerable.Range(0, cells.Length).Aggregate(report, (wrong, i) => wrong.With(cells[i], Math.Max(0, report[cells[i]].Count!.Value + (signs[i] * amount))));

    private static Gen<AnnualDisclosureReport> WithGaps(AnnualDisclosureReport report) =>
        from count in Gen.Choose(1, 4)
        from cells in Gen.Elements(report.Form.Cells.Skip(Applications(report.Form)[0].Index).ToArray()).ArrayOf(count)
        from gaps in Gen.Elements(Figure.Blank, Figure.Absent, Figure.OfText("3项"), Figure.OfText("/"), 0.5m, -1L, -20L).ArrayOf(count)
        select Enumerable.Range(0, count).Aggregate(report, (so, i) => so.With(cells[i], gaps[i]));
}
