using System.Globalization;
using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Adjustments;

namespace Disclosure.Reports.Series;

/// <summary>Works out what moved from the reports of the organs that were taken over, where an adjustment leaves it out.</summary>
public static class MovedFigures
{
    private static readonly string CarriedOver = CellKey.Of(ApplicationRow.CarriedOverFromPriorYear, ApplicantKind.Total).Path;

    private static readonly (string From, string To)[] Moving =
    [
        .. Enum.GetValues<ApplicantKind>().Select(kind => (
            CellKey.Of(ApplicationRow.CarriedForwardToNextYear, kind).Path, CellKey.Of(ApplicationRow.CarriedOverFromPriorYear, kind).Path)),
        .. new[] { ProactiveRow.AdministrativeRules, ProactiveRow.NormativeDocuments }
            .Select(row => CellKey.Of(row, ProactiveMeasure.InForce).Path).Select(path => (path, path)),
    ];

    /// <summary>
    /// The list with the figures that came in, for mergers and transfers that do not give them: what the others' reports of the year
    /// before carry forward and have in force. Where one of these is missing the adjustment stays as it is.
    /// </summary>
    /// <param name="adjustments">The list.</param>
    /// <param name="series">The series among which the others' reports are looked for.</param>
    /// <exception cref="ArgumentException">The list, the series or one of them is null.</exception>
    public static AdjustmentList FilledFrom(this AdjustmentList adjustments, IEnumerable<ReportSeries> series)
    {
        Guard.Against.Null(adjustments);
        var given = Guard.Against.NullElement(Guard.Against.Null(series).ToList(), nameof(series));
        if (adjustments.Entries.All(entry => entry.Cells is not null)) return adjustments;
        var byName = given.SelectMany(each => each.Names.Select(AuthorityName.Plain).Distinct(), (each, name) => (name, each))
            .ToLookup(named => named.name, named => named.each);
        return new AdjustmentList(adjustments.Entries.Select(entry => Filled(entry, byName)), adjustments.Authorities);
    }

    private static Adjustment Filled(Adjustment entry, ILookup<string, ReportSeries> byName)
    {
        if (entry.Cells is not null || entry.Others.Count == 0 || entry.Kind is not (AdjustmentKind.Merger or AdjustmentKind.Transfer)) return entry;
        var priors = entry.Others.Select(other => byName[AuthorityName.Plain(other)]
            .SelectMany(each => each.Reports).FirstOrDefault(report => report.Year == entry.Year - 1)?.Report);
        var others = priors.OfType<AnnualDisclosureReport>().ToList();
        if (others.Count < entry.Others.Count) return entry;
        var cells = new Dictionary<string, long>();
        foreach (var (from, to) in Moving)
        {
            var moved = others.Sum(other => other.Form.FindCell(from) is { } cell ? other[cell].Count ?? 0 : 0);
            if (moved != 0) cells[to] = moved;
        }

        var carried = cells.GetValueOrDefault(CarriedOver).ToString(CultureInfo.InvariantCulture);
        var (names, year) = (entry.Others, entry.Year - 1);
        return entry with
        {
            Cells = cells,
            Origin = new BilingualText(
                $"{string.Join('、', names)} {year} 年度报告结转 {carried} 件", $"{string.Join(", ", names)}, whose {year} report carries {carried} forward"),
        };
    }
}
