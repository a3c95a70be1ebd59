using Disclosure.Reports;
using Disclosure.Testing;

namespace Disclosure.Core.Tests.Series;

/// <summary>What must be told of a series, worked out by plain loops over paths. The rules, dossiers and series of the library take no part.</summary>
internal static class SeriesOracle
{
    private const string Over = "applications.carriedOverFromPriorYear";
    private const string Forward = "applications.carriedForwardToNextYear";
    private static readonly string[] Kinds =
        ["naturalPerson", "commercialEnterprise", "researchInstitution", "publicInterestOrganization", "legalServiceOrganization", "otherOrganization", "total"];

    private static readonly string[] Tracks = ["reconsideration", "directLitigation", "litigationAfterReconsideration"];

    private static readonly string[] Rows =
    [
        "administrativeRules", "normativeDocuments", "administrativeLicensing", "otherExternalServices", "administrativePenalties", "administrativeCompulsion",
        "administrativeFees",
    ];

    /// <summary>The breaks, each by rule, year, cells and whether it is explained.</summary>
    public static IEnumerable<ToldBreak> Of(YearSeries series)
    {
        var years = new SortedDictionary<int, AnnualDisclosureReport>();
        foreach (var each in series.Reports.OrderBy(report => report.Source, StringComparer.Ordinal))
        {
            if (years.TryGetValue(each.Year, out var other) && Differing(each.Report, other) is { Count: > 0 } differing)
            {
                yield return new ToldBreak("DC6011", each.Year, [.. differing.SelectMany(path => new[] { $"Subject {path}", $"OtherVersion {path}" })], IsExplained: false);
            }

            // Of versions without dates that whose source comes last stands in the series.
            years[each.Year] = each.Report;
        }

        foreach (var (year, report) in years)
        {
            if (years.TryGetValue(year - 1, out var prior))
            {
                foreach (var told in OfPair(series, year, report, prior)) yield return told;
            }
        }

        var all = Enumerable.Range(years.Keys.First(), years.Keys.Last() - years.Keys.First()).Where(year => !years.ContainsKey(year)).ToList();
        if (all.Count > 0) yield return new ToldBreak("DC6013", years.Keys.Last(), [], IsExplained: false);
    }

    private static IEnumerable<ToldBreak> OfPair(YearSeries series, int year, AnnualDisclosureReport report, AnnualDisclosureReport prior)
    {
        if (report.Edition != prior.Edition) yield return new ToldBreak("DC6007", year, [], IsExplained: false);
        foreach (var track in Tracks)
        {
            if (At(prior, $"{track}.pending") > At(report, $"{track}.total")) yield return Break("DC6008", [$"PriorYear {track}.pending", $"Subject {track}.total"]);
        }

        var sameScope = report.Scope is null || prior.Scope is null || report.Scope == prior.Scope;
        if (!sameScope) yield return Break("DC6014", []);
        var helps = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var kind in Kinds)
        {
            var gap = At(report, $"{Over}.{kind}")!.Value - At(prior, $"{Forward}.{kind}")!.Value;
            if (!sameScope || gap == 0) continue;
            var moved = Moved($"{Over}.{kind}", gap);
            yield return new ToldBreak(kind == "total" ? "DC6001" : "DC6002", year, [$"PriorYear {Forward}.{kind}", $"Subject {Over}.{kind}"], moved == gap);
        }

        foreach (var row in Rows)
        {
            var (inForce, issued, repealed) = (Own(row, "inForce"), Own(row, "issuedThisYear"), Own(row, "repealedThisYear"));
            if (sameScope && inForce is not null && Prior(row, "inForce") is long before)
            {
                if (inForce != before + issued - repealed) yield return Break("DC6003", Cells(row, "inForce", "inForce", "issuedThisYear", "repealedThisYear"));
                if (repealed > before + issued) yield return Break("DC6004", Cells(row, "inForce", "issuedThisYear", "repealedThisYear"));
            }

            if (sameScope && Own(row, "priorYearItems") is long items && Prior(row, "priorYearItems") is long itemsBefore && items != itemsBefore + Prior(row, "netChange"))
            {
                yield return Break("DC6005", [$"PriorYear proactive.{row}.netChange", $"PriorYear proactive.{row}.priorYearItems", $"Subject proactive.{row}.priorYearItems"]);
            }

            if (sameScope && Own(row, "totalDisclosed") is long total && Prior(row, "totalDisclosed") is long totalBefore && total != totalBefore + Own(row, "newlyDisclosed"))
            {
                yield return Break("DC6006", Cells(row, "totalDisclosed", "totalDisclosed", "newlyDisclosed"));
            }
        }

        foreach (var adjustment in series.Adjustments.Entries)
        {
            if (adjustment.Year == year && !helps.Contains(adjustment) && adjustment.Cells!.Values.Any(moved => moved != 0)) yield return Break("DC6017", []);
        }

        long Moved(string path, long gap)
        {
            var sum = 0L;
            foreach (var adjustment in series.Adjustments.Entries)
            {
                if (adjustment.Year != year || !adjustment.Cells!.TryGetValue(path, out var moved)) continue;
                sum += moved;
                if (Math.Abs(gap - moved) < Math.Abs(gap)) helps.Add(adjustment);
            }

            return sum;
        }

        ToldBreak Break(string rule, string[] cells) => new(rule, year, cells, IsExplained: false);
        long? Own(string row, string measure) => At(report, $"proactive.{row}.{measure}");
        long? Prior(string row, string measure) => At(prior, $"proactive.{row}.{measure}");
        string[] Cells(string row, string priors, params string[] own) =>
            [$"PriorYear proactive.{row}.{priors}", .. own.Select(measure => $"Subject proactive.{row}.{measure}")];
    }

    private static List<string> Differing(AnnualDisclosureReport one, AnnualDisclosureReport other) =>
        [.. one.Form.Cells.Select(cell => cell.Path).Where(path => one[path].Number != other[path].Number)];

    private static long? At(AnnualDisclosureReport report, string path) => report.Form.FindCell(path) is { } cell ? report[cell].Count : null;
}
