using Disclosure.Messages;
using Disclosure.Reports.Adjustments;

namespace Disclosure.Reports.Series;

/// <summary>Groups reports by organ. A name that belongs to two organs places nothing.</summary>
internal static class SeriesGrouping
{
    private static readonly BilingualText NoYear = new("报告年度不明", "its year is not known");
    private static readonly BilingualText NoName = new("报告机关不明", "it names no organ");
    private static readonly BilingualText Ambiguous = new("机关名称对应多个机关，需要代码", "its organ's name is that of several; a code is needed");

    public static SeriesGroups Of(IReadOnlyList<SeriesReport> reports, AdjustmentList known)
    {
        var ambiguous = AmbiguousNames(reports, known);
        var organs = new JoinedNames();
        foreach (var authority in known.Authorities)
        {
            organs.Join(Keys(authority.OtherNames.Prepend(authority.Name), authority.Code).Where(key => !ambiguous.Contains(key)));
        }

        foreach (var renamed in known.Entries.Where(entry => entry.Kind == AdjustmentKind.Renamed))
        {
            organs.Join(Keys(renamed.Others.Prepend(renamed.Authority), code: null).Where(key => !ambiguous.Contains(key)));
        }

        foreach (var report in reports) organs.Join(KeysOf(report).Where(key => !ambiguous.Contains(key)));
        var unplaced = reports.Select(report => (report, Reason: ReasonNotToPlace(report, ambiguous)))
            .Where(each => each.Reason is not null).Select(each => new UnplacedReport(each.report, each.Reason!));
        var names = known.Authorities.SelectMany(authority => authority.OtherNames.Prepend(authority.Name))
            .Concat(known.Entries.Where(entry => entry.Kind == AdjustmentKind.Renamed).SelectMany(entry => entry.Others.Prepend(entry.Authority)))
            .ToLookup(name => organs.Of(NameKey(name)));
        var series = reports.Where(report => ReasonNotToPlace(report, ambiguous) is null)
            .GroupBy(report => organs.Of(KeysOf(report).First(key => !ambiguous.Contains(key))))
            .Select(group => ReportSeries.OfVersions(group, names[group.Key]));
        return new SeriesGroups(
            [.. series.OrderBy(each => each.Authority, StringComparer.Ordinal).ThenBy(each => each.Reports[0], VersionOrder.Instance)],
            [.. unplaced.OrderBy(each => each.Report, VersionOrder.Instance)]);
    }

    private static BilingualText? ReasonNotToPlace(SeriesReport report, HashSet<string> ambiguous)
    {
        if (report.Report.Year is null) return NoYear;
        var keys = KeysOf(report);
        if (keys.Count == 0) return NoName;
        return keys.TrueForAll(ambiguous.Contains) ? Ambiguous : null;
    }

    // The code, where there is one, counts before the name.
    private static List<string> KeysOf(SeriesReport report) => Keys(report.Report.Authority is { } name ? [name] : [], report.Code);

    private static List<string> Keys(IEnumerable<string> names, string? code)
    {
        var keys = names.Select(NameKey).Where(key => key != NameKey("")).ToList();
        if (!string.IsNullOrWhiteSpace(code)) keys.Insert(0, $"code {code.Trim()}");
        return keys;
    }

    private static string NameKey(string name) => $"name {AuthorityName.Plain(name)}";

    // A name under which two codes report, or that two known organs bear.
    private static HashSet<string> AmbiguousNames(IReadOnlyList<SeriesReport> reports, AdjustmentList known)
    {
        var coded = reports.Where(report => report.Code is not null && report.Report.Authority is not null)
            .Select(report => (Name: NameKey(report.Report.Authority!), Bearer: report.Code!.Trim()));
        var listed = known.Authorities.SelectMany(authority => authority.OtherNames.Prepend(authority.Name)
            .Select(name => (Name: NameKey(name), Bearer: authority.Code?.Trim() ?? NameKey(authority.Name))));
        return [.. coded.Concat(listed).Distinct().GroupBy(pair => pair.Name).Where(same => BearersOf(same) > 1).Select(same => same.Key)];
    }

    // A known organ without a code may be the one whose reports have one.
    private static int BearersOf(IEnumerable<(string Name, string Bearer)> same)
    {
        var bearers = same.Select(pair => pair.Bearer).ToHashSet();
        var withoutCode = bearers.Count(bearer => bearer.StartsWith("name ", StringComparison.Ordinal));
        return Math.Max(bearers.Count - withoutCode, withoutCode);
    }
}
