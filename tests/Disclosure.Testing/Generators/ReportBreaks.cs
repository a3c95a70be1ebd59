using System.Globalization;
using Disclosure.Forms;
using Disclosure.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing.Generators;

/// <summary>Known ways to break a balanced report.</summary>
public static class ReportBreaks
{
    private static readonly SectionKind[] ReconciledTables = [SectionKind.Applications, SectionKind.ReconsiderationAndLitigation];

    /// <summary>One count of section 三 or 四 becomes another count, as slips of the pen make it.</summary>
    public static Gen<ChangedCell> ChangeOneCell(AnnualDisclosureReport report) =>
        from cell in Gen.Elements(ReconciledCells(report.Form))
        from count in OtherCount(report[cell].Count!.Value)
        select new ChangedCell(report, cell, report.With(cell, count));

    /// <summary>The count of one cell becomes another count, as slips of the pen make it.</summary>
    public static Gen<AnnualDisclosureReport> ChangeCount(AnnualDisclosureReport report, FormCell cell) =>
        OtherCount(report[cell].Count!.Value).Select(count => report.With(cell, count));

    /// <summary>Some cells of section 三 or 四 are emptied.</summary>
    public static Gen<BlankedCells> BlankCells(AnnualDisclosureReport report) =>
        from count in Gen.Choose(1, 12)
        from cells in Gen.Elements(ReconciledCells(report.Form)).ArrayOf(count)
        from empty in Gen.Elements(Figure.Blank, Figure.Blank, Figure.OfText("/"), Figure.OfText("无")).ArrayOf(count)
        select new BlankedCells(report, [.. cells.Distinct()], Empty(report, cells, empty));

    /// <summary>Cases of one row are booked under another applicant kind.</summary>
    /// <param name="report">A balanced report in which some applicant kind of some row is not 0.</param>
    public static Gen<WrongApplicant> MistakeApplicant(AnnualDisclosureReport report) =>
        from source in Gen.Elements(Sources(report))
        from target in Gen.Elements(source.Row.Block.Columns.Where(column => !IsTotal(column) && column != source.Column))
        from count in Gen.Frequency((2, Gen.Constant(report[source].Count!.Value)), (1, CountGenerators.UpTo(report[source].Count!.Value - 1).Select(less => less + 1)))
        select Move(report, source, report.Form.FindCell($"{source.Row.Path}.{target.Key}")!, count);

    /// <summary>Whether cases of the report can be booked under another applicant kind.</summary>
    public static bool HasApplications(AnnualDisclosureReport report) => Sources(report).Length > 0;

    private static FormCell[] ReconciledCells(Form form) =>
        [.. form.Cells.Where(cell => ReconciledTables.Contains(cell.Table.Section))];

    private static FormCell[] Sources(AnnualDisclosureReport report) =>
        [.. report.Form.Table(SectionKind.Applications).Cells.Where(cell => !IsTotal(cell.Column) && report[cell].Count > 0)];

    private static bool IsTotal(FormColumn column) => column.Key == "total";

    private static Gen<long> OtherCount(long count)
    {
        var digits = count.ToString(CultureInfo.InvariantCulture);
        var slips = new List<long> { 0, count + 1, count - 1, count * 10, count / 10, long.Parse([.. digits.Reverse()], CultureInfo.InvariantCulture), count + 90, 2 * count };
        var others = slips.Where(other => other >= 0 && other != count);
        return Gen.Frequency((3, Gen.Elements(others)), (1, CountGenerators.UpTo(90_000_000).Select(other => other == count ? count + 7 : other)));
    }

    private static AnnualDisclosureReport Empty(AnnualDisclosureReport report, FormCell[] cells, Figure[] empty)
    {
        var builder = report.ToBuilder();
        for (var i = 0; i < cells.Length; i++) builder.Set(cells[i], empty[i]);
        return builder.Build();
    }

    private static WrongApplicant Move(AnnualDisclosureReport report, FormCell source, FormCell target, long count)
    {
        var after = report.With(source, report[source].Count!.Value - count).With(target, report[target].Count!.Value + count);
        return new WrongApplicant(report, source, target, count, after);
    }
}
