using System.Globalization;
using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Reports.Adjustments;

namespace Disclosure.Reports.Series;

/// <summary>Works out what moved from the reports of the other organs, where an adjustment leaves it out.</summary>
public static class MovedFigures
{
    /// <summary>
    /// The list with the figures that moved, for mergers, splits and transfers that do not give them: what the others' reports of the year
    /// before carry forward and have in force, less what their reports of the year itself begin with. An organ that has a report of only
    /// one of the two years was taken over or founded in between; one that shares duties needs both. A figure that cannot be read, there
    /// or in what it is taken from, is not known and is left out. Where a report is missing the adjustment stays as it is.
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
        if (entry.Cells is not null || !entry.IsBetweenOrgans) return entry;
        var others = entry.Others.Select(other => OtherOrgan.Of(byName[AuthorityName.Plain(other)], entry.Year)).ToList();
        if (!others.TrueForAll(other => other.Explains(entry.Kind))) return entry;
        var cells = new Dictionary<string, long>();
        var unknown = new List<BilingualText>();
        foreach (var opening in OpeningCell.All)
        {
            if (others.ConvertAll(opening.Left) is var left && left.TrueForAll(each => each is not null))
            {
                var moved = left.Sum(each => each!.Value);
                if (moved != 0) cells[opening.Path] = moved;
            }
            else
            {
                unknown.Add(opening.Name);
            }
        }

        return entry with { Cells = cells, Origin = OriginOf(entry, cells, unknown) };
    }

    private static BilingualText OriginOf(Adjustment entry, Dictionary<string, long> cells, List<BilingualText> unknown)
    {
        var carried = cells.GetValueOrDefault(OpeningCell.CarriedOver.Path);
        var (count, year) = (Math.Abs(carried).ToString(CultureInfo.InvariantCulture), entry.Year - 1);
        var chinese = $"{string.Join('、', entry.Others)}的报告中，{year} 年度结转的申请{(carried < 0 ? "转入" : "转出")} {count} 件";
        var english = $"by the reports of {string.Join(", ", entry.Others)} {count} of the applications carried forward in {year} "
            + (carried < 0 ? "came to them" : "left them");
        if (unknown.Count == 0) return new BilingualText(chinese, english);
        return new BilingualText(
            $"{chinese}；其中没有或无法识别：{string.Join('、', unknown.Select(name => name.Chinese))}",
            $"{english}; missing or not readable there: {string.Join(", ", unknown.Select(name => name.English))}");
    }
}
