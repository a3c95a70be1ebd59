using Disclosure.Forms;
using Disclosure.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing.Generators;

/// <summary>Whole reports as they are printed: every row and column is there, whatever stands in the cells.</summary>
public static class PrintableReports
{
    private static readonly string[] Remarks = ["3项(41笔)", "251000元", "约5", "12件（含去年2件）", "1,23", "3/4", "一", "5%"];

    /// <summary>A report of either edition.</summary>
    public static Gen<AnnualDisclosureReport> Any { get; } = Of(BalancedReports.Any);

    /// <summary>A report of one edition.</summary>
    public static Gen<AnnualDisclosureReport> Of(ReportEdition edition) => Of(BalancedReports.Of(edition));

    private static Gen<AnnualDisclosureReport> Of(Gen<AnnualDisclosureReport> reports) =>
        from report in reports
        from kept in Gen.Elements(0, 1, 8, 60)
        from figures in Gen.CollectToArray(report.Form.Cells, cell => Gen.Frequency((kept, Gen.Constant(report[cell])), (1, FigureOf(cell))))
        select Fill(report, figures);

    private static Gen<Figure> FigureOf(FormCell cell) => Gen.Frequency(
        (6, Gen.Constant(Figure.Blank)),
        (4, Gen.Choose(0, 9).Select(count => (Figure)(long)count)),
        (1, Gen.Choose(10, int.MaxValue).Select(count => (Figure)(long)count)),
        (1, Gen.Elements("/", "-", "—", "_", "无").Select(Figure.OfText)),
        (1, Gen.Elements(Remarks).Where(remark => cell.Kind != FigureKind.Amount || remark[^1] != '元').Select(Figure.OfText)),
        (cell.Kind == FigureKind.SignedChange ? 2 : 0, Gen.Choose(-99, -1).Select(count => (Figure)(long)count)),
        (cell.Kind == FigureKind.Amount ? 3 : 0, Gen.Choose(1, 99_999_999).Select(hundredths => (Figure)(hundredths / 100m))));

    private static AnnualDisclosureReport Fill(AnnualDisclosureReport report, Figure[] figures)
    {
        var builder = report.ToBuilder();
        foreach (var cell in report.Form.Cells) builder.Set(cell, figures[cell.Index]);
        return builder.Build();
    }
}
