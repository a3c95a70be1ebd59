using System.Globalization;
using Disclosure.Benchmarks.Reports;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Series;

namespace Disclosure.Benchmarks.Batches;

/// <summary>
/// What the audit of many series costs in processor time, reading aside: five years of each authority, made anew for some authorities
/// at a time, audited and let go. A first round warms the runtime up and is not told; of several others the quickest is, since the machine
/// may be shared. Rows of Markdown.
/// </summary>
internal static class SeriesMeasurement
{
    private const int FirstYear = 2021;
    private const int Years = 5;
    private const int CharactersOfText = 600;
    private const int CommonCharacters = 500;
    private const int Rounds = 5;
    private const int Weighed = 500;
    private const int MadeAtOnce = 10;
    private const double Mebibyte = 1024 * 1024;

    /// <summary>Measures.</summary>
    public static IEnumerable<string> Lines()
    {
        yield return "| authorities | pairs | pairs/s | findings | MiB held, at most |";
        yield return "|---:|---:|---:|---:|---:|";
        Measure(5_000);
        foreach (var count in (int[])[1_000, 10_000])
        {
            var quickest = Enumerable.Range(0, Rounds).Select(_ => Measure(count)).MinBy(round => round.Work);
            var pairs = count * (Years - 1);
            FormattableString row = $"| {count} | {pairs} | {pairs / quickest.Work.TotalSeconds:N0} | {quickest.Findings} | {quickest.Held / Mebibyte:N1} |";
            yield return row.ToString(CultureInfo.InvariantCulture);
        }
    }

    private static (TimeSpan Work, int Findings, long Held) Measure(int authorities)
    {
        var (work, findings, held) = (TimeSpan.Zero, 0, 0L);
        foreach (var numbers in Enumerable.Range(0, authorities).Chunk(MadeAtOnce))
        {
            var made = numbers.Select(YearsOf).ToList();
            var start = Environment.CpuUsage.TotalTime;
            foreach (var reports in made) findings += SeriesAudit.Run(ReportSeries.Of(reports)).Findings.Count;
            work += Environment.CpuUsage.TotalTime - start;
            if (numbers[0] % Weighed == 0) held = Math.Max(held, GC.GetTotalMemory(forceFullCollection: true));
        }

        return (work, findings, held);
    }

    // Years that fit, of an organ that may make rules; one authority in ten carries over one application more than the year before carries forward.
    private static List<SeriesReport> YearsOf(int authority)
    {
        var reports = new List<SeriesReport>();
        for (var year = 0; year < Years; year++)
        {
            var builder = SampleReports.Clean.ToBuilder();
            (builder.Year, builder.Authority) = (FirstYear + year, $"青石市第{authority}号局");
            builder.OrganKind = OrganKind.CityGovernment;
            builder.Sections![0] = builder.Sections[0] with { Text = TextOf(authority, year) };
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

            foreach (var cell in Form.Revised2021.Cells.Where(cell => cell.Path.StartsWith("directLitigation.", StringComparison.Ordinal))) builder.Set(cell, 0);
            builder.Set(ProactiveRow.AdministrativePenalties, ProactiveMeasure.DecisionsMade, 30 + year);
            reports.Add(new SeriesReport(builder.Build()));
        }

        return reports;
    }

    // Texts of different years have some characters in common, and hardly any two that stand side by side.
    private static string TextOf(int authority, int year) => string.Create(CharactersOfText, new Random((authority * Years) + year), (text, random) =>
    {
        for (var i = 0; i < text.Length; i++) text[i] = (char)('一' + random.Next(CommonCharacters));
    });
}
