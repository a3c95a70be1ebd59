using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Benchmarks.Reports;

/// <summary>
/// Reports of edition 2021 of a city's size in which some cells of the table of applications are wrong by the slips that
/// people make. The same ones in every run.
/// </summary>
public static class WrongReports
{
    private const int Seed = 711;
    private const int LargestCount = 3_000;
    private const int ZerosInTen = 3;

    private static readonly ApplicantKind[] Kinds = [.. Enum.GetValues<ApplicantKind>().Where(kind => kind != ApplicantKind.Total)];

    /// <summary>So many reports with so many wrong cells each.</summary>
    public static IReadOnlyList<AnnualDisclosureReport> Of(int wrongCells, int count)
    {
        var random = new Random(Seed + wrongCells);
        return [.. Enumerable.Range(0, count).Select(_ => Broken(Balanced(random), wrongCells, random))];
    }

    /// <summary>A report in which hardly an equation holds and residuals are equal everywhere: what the search finds hardest.</summary>
    public static AnnualDisclosureReport Explosive()
    {
        var builder = new ReportBuilder(2025);
        foreach (var cell in builder.Form.Cells) builder.Set(cell, 1 - (cell.Index * 7 % 3 % 2));
        return builder.Build();
    }

    private static AnnualDisclosureReport Balanced(Random random)
    {
        var builder = new ReportBuilder(2025) { Authority = "青石市" };
        foreach (var row in RevisedForm.Rows.Where(row => row is not (ApplicationRow.ReceivedThisYear or ApplicationRow.CarriedOverFromPriorYear or ApplicationRow.TotalDisposed)))
        {
            foreach (var kind in Kinds) builder.Set(row, kind, random.Next(10) < ZerosInTen ? 0 : random.Next(LargestCount));
        }

        builder.SetRest(Figure.Zero);
        var totalled = builder.Build().WithComputedTotals().ToBuilder();
        foreach (var kind in Kinds)
        {
            var sum = Count(totalled, ApplicationRow.TotalDisposed, kind) + Count(totalled, ApplicationRow.CarriedForwardToNextYear, kind);
            totalled.Set(ApplicationRow.CarriedOverFromPriorYear, kind, sum / 10).Set(ApplicationRow.ReceivedThisYear, kind, sum - (sum / 10));
        }

        return totalled.Build().WithComputedTotals();
    }

    private static long Count(ReportBuilder builder, ApplicationRow row, ApplicantKind kind) => builder[builder.Form.Cell(row, kind)].Count!.Value;

    private static AnnualDisclosureReport Broken(AnnualDisclosureReport report, int wrongCells, Random random)
    {
        var cells = report.Form.Table(SectionKind.Applications).Cells.ToArray();
        random.Shuffle(cells);
        return cells.Take(wrongCells).Aggregate(report, (so, cell) => so.With(cell, Slip(so[cell].Count!.Value, random)));
    }

    private static long Slip(long count, Random random)
    {
        long[] slips = [count + 1, Math.Max(0, count - 1), count * 10, count / 10, count + 90, 2 * count, random.Next(LargestCount), 0];
        var wrong = slips.Where(slip => slip != count).ToArray();
        return wrong[random.Next(wrong.Length)];
    }
}
