using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Series;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing.Generators;

/// <summary>Two to seven years of one organ, of both editions, in which everything continues, and the same with one break.</summary>
public static class YearSeriesGenerator
{
    /// <summary>Years in which what one hands on is what the next begins with.</summary>
    public static Gen<AnnualDisclosureReport[]> Fitting { get; } =
        from count in Gen.Choose(2, 7)
        from first in Gen.Choose(2019, 2024)
        from reports in Gen.CollectToSequence(Enumerable.Range(first, count).Select(year => BalancedReports.Of(Form.ForYear(year)!.Edition)))
        select Continued([.. reports], first);

    /// <summary>Fitting years, in any order.</summary>
    public static Gen<YearSeries> Unbroken { get; } =
        from reports in Fitting
        from shuffled in Gen.Shuffle(Sourced(reports))
        select new YearSeries(shuffled, AdjustmentList.Empty, "unbroken");

    /// <summary>Years with one break.</summary>
    public static Gen<YearSeries> Broken { get; } =
        from reports in Fitting
        from place in Gen.Choose(1, reports.Length - 1)
        from cases in Gen.Choose(1, 9)
        from broken in Gen.Elements(SeriesBreaks.Of(reports, place, cases))
        from shuffled in Gen.Shuffle(broken.Reports.ToArray())
        select broken with { Reports = shuffled };

    internal static SeriesReport[] Sourced(IEnumerable<AnnualDisclosureReport> reports) =>
        [.. reports.Select(report => new SeriesReport(report, $"{report.Year}.json"))];

    private static AnnualDisclosureReport[] Continued(AnnualDisclosureReport[] reports, int first)
    {
        var last = reports[^1].ToBuilder();
        (last.Year, last.Authority) = (first + reports.Length - 1, reports[0].Authority);
        reports[^1] = last.Build();
        for (var i = reports.Length - 2; i >= 0; i--) reports[i] = YearPairs.HandingOn(reports[i], reports[i + 1]);
        for (var i = 1; i < reports.Length; i++) reports[i] = Stocked(reports[i], reports[i - 1]);
        return reports;
    }

    // What stands at the end follows from the year before; nothing is pending that the next year does not count.
    private static AnnualDisclosureReport Stocked(AnnualDisclosureReport report, AnnualDisclosureReport prior)
    {
        var builder = report.ToBuilder();
        foreach (var row in Enum.GetValues<ProactiveRow>())
        {
            if (At(prior, row, ProactiveMeasure.InForce) is long inForce && At(report, row, ProactiveMeasure.IssuedThisYear) is long issued)
            {
                var repealed = Math.Min(inForce + issued, At(report, row, ProactiveMeasure.RepealedThisYear)!.Value);
                builder.Set(row, ProactiveMeasure.RepealedThisYear, repealed).Set(row, ProactiveMeasure.InForce, inForce + issued - repealed);
            }

            if (At(prior, row, ProactiveMeasure.PriorYearItems) is long items && At(report, row, ProactiveMeasure.PriorYearItems) is not null)
            {
                builder.Set(row, ProactiveMeasure.PriorYearItems, items + At(prior, row, ProactiveMeasure.NetChange)!.Value);
            }

            if (At(prior, row, ProactiveMeasure.TotalDisclosed) is long total && At(report, row, ProactiveMeasure.NewlyDisclosed) is long disclosed)
            {
                builder.Set(row, ProactiveMeasure.TotalDisclosed, total + disclosed);
            }
        }

        return builder.Build();
    }

    private static long? At(AnnualDisclosureReport report, ProactiveRow row, ProactiveMeasure measure) =>
        report.Form.Find(CellKey.Of(row, measure)) is { } cell ? report[cell].Count : null;
}
