using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Series;

namespace Disclosure.Testing.Generators;

/// <summary>Breaks fitting years in the ways in which years break in practice.</summary>
internal static class SeriesBreaks
{
    private const string Over = "applications.carriedOverFromPriorYear";

    /// <summary>The series with each break that there can be at a year.</summary>
    /// <param name="reports">Fitting years.</param>
    /// <param name="place">The place of the year; 1-based from the second.</param>
    /// <param name="cases">How many cases, documents and so on it concerns.</param>
    public static YearSeries[] Of(AnnualDisclosureReport[] reports, int place, int cases)
    {
        var year = reports[place];
        var late = Moved(year, ("commercialEnterprise", cases), ("total", cases));
        var broken = new List<YearSeries>
        {
            With(reports, place, Moved(year, ("naturalPerson", cases), ("researchInstitution", -cases)), "a case under another applicant"),
            With(reports, place, late, "a late registration"),
            With(reports, place, late, "a merger", Merger(year, cases)),
            With(reports, place, late, "a merger that explains a part", Merger(year, cases + 1)),
            With(reports, place, year, "a merger that explains nothing", Merger(year, cases)),
            new([.. YearSeriesGenerator.Sourced(reports), new SeriesReport(late, "again.json")], AdjustmentList.Empty, "a repeated year"),
            new(YearSeriesGenerator.Sourced(reports.Select((report, at) => Scoped(report, at == place))), AdjustmentList.Empty, "wrong scope"),
        };
        if (place < reports.Length - 1) broken.Add(new(YearSeriesGenerator.Sourced(reports.Where((_, at) => at != place)), AdjustmentList.Empty, "a missing year"));
        if (year.Form.Find(CellKey.Of(ProactiveRow.NormativeDocuments, ProactiveMeasure.InForce)) is { } stock)
        {
            broken.Add(With(reports, place, year.With(stock, year[stock].Count!.Value + cases), "documents too many"));
        }

        return [.. broken];
    }

    private static YearSeries With(AnnualDisclosureReport[] reports, int place, AnnualDisclosureReport changed, string name, params Adjustment[] adjustments) =>
        new(YearSeriesGenerator.Sourced(reports.Select((report, at) => at == place ? changed : report)), new AdjustmentList(adjustments), name);

    private static AnnualDisclosureReport Moved(AnnualDisclosureReport report, params (string Kind, long By)[] moves) =>
        moves.Aggregate(report, (so, move) => so.With($"{Over}.{move.Kind}", so[$"{Over}.{move.Kind}"].Count!.Value + move.By));

    private static AnnualDisclosureReport Scoped(AnnualDisclosureReport report, bool isConsolidated)
    {
        var builder = report.ToBuilder();
        builder.Scope = isConsolidated ? ReportScope.Consolidated : ReportScope.Own;
        return builder.Build();
    }

    private static Adjustment Merger(AnnualDisclosureReport report, long moved) => new()
    {
        Authority = report.Authority!,
        Year = report.Year!.Value,
        Kind = AdjustmentKind.Merger,
        Others = ["青石县乡村振兴局"],
        Reason = "职责划入",
        Cells = new Dictionary<string, long> { [$"{Over}.commercialEnterprise"] = moved, [$"{Over}.total"] = moved },
    };
}
