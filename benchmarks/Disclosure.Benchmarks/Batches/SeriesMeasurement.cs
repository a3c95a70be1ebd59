using System.Diagnostics;
using System.Globalization;
using Disclosure.Benchmarks.Reports;
using Disclosure.Forms;
using Disclosure.Reports.Series;

namespace Disclosure.Benchmarks.Batches;

/// <summary>
/// What the audit of many series costs, reading aside: five years of each authority, made anew for each and let go. A first round warms
/// the runtime up and is not told. Rows of Markdown.
/// </summary>
internal static class SeriesMeasurement
{
    private const int FirstYear = 2021;
    private const int Years = 5;
    private const int CharactersOfText = 600;
    private const double Mebibyte = 1024 * 1024;

    /// <summary>Measures.</summary>
    public static IEnumerable<string> Lines()
    {
        yield return "| authorities | pairs | pairs/s | findings | MiB held, at most |";
        yield return "|---:|---:|---:|---:|---:|";
        Measure(1_000);
        foreach (var count in (int[])[1_000, 10_000]) yield return Measure(count);
    }

    private static string Measure(int authorities)
    {
        var (work, findings, held) = (new Stopwatch(), 0, 0L);
        for (var authority = 0; authority < authorities; authority++)
        {
            var reports = YearsOf(authority);
            work.Start();
            findings += SeriesAudit.Run(ReportSeries.Of(reports)).Findings.Count;
            work.Stop();
            if (authority % 500 == 0) held = Math.Max(held, GC.GetTotalMemory(forceFullCollection: true));
        }

        var pairs = authorities * (Years - 1);
        FormattableString row = $"| {authorities} | {pairs} | {pairs / work.Elapsed.TotalSeconds:N0} | {findings} | {held / Mebibyte:N1} |";
        return row.ToString(CultureInfo.InvariantCulture);
    }

    // One authority in ten carries over one application more than the year before carries forward.
    private static List<SeriesReport> YearsOf(int authority)
    {
        var reports = new List<SeriesReport>();
        for (var year = 0; year < Years; year++)
        {
            var builder = SampleReports.Clean.ToBuilder();
            (builder.Year, builder.Authority) = (FirstYear + year, $"第{authority}号局");
            builder.Sections![0] = builder.Sections[0] with { Text = new string((char)('一' + ((authority + year) % 500)), CharactersOfText) };
            foreach (var kind in RevisedForm.Applicants)
            {
                var open = SampleReports.Clean[Form.Revised2021.Cell(ApplicationRow.CarriedOverFromPriorYear, kind)].Count!.Value;
                var isLate = year == 1 && authority % 10 == 0 && kind == ApplicantKind.Total;
                builder.Set(ApplicationRow.CarriedForwardToNextYear, kind, open).Set(ApplicationRow.CarriedOverFromPriorYear, kind, isLate ? open + 1 : open)
                    .Set(ApplicationRow.ReceivedThisYear, kind, builder[Form.Revised2021.Cell(ApplicationRow.TotalDisposed, kind)].Count!.Value);
            }

            foreach (var row in (ProactiveRow[])[ProactiveRow.AdministrativeRules, ProactiveRow.NormativeDocuments])
            {
                builder.Set(row, ProactiveMeasure.IssuedThisYear, 3).Set(row, ProactiveMeasure.RepealedThisYear, 3).Set(row, ProactiveMeasure.InForce, 40);
            }

            builder.Set(ProactiveRow.AdministrativePenalties, ProactiveMeasure.DecisionsMade, 30 + year);
            reports.Add(new SeriesReport(builder.Build()));
        }

        return reports;
    }
}
