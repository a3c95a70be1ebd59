using Disclosure.Messages;
using Disclosure.Reports.Adjustments;

namespace Disclosure.Reports.Series;

/// <summary>Groups reports by organ. A name that belongs to two organs places nothing.</summary>
internal static class SeriesGrouping
{
    private static readonly BilingualText NoYear = new("报告年度不明", "its year is not known");
    private static readonly BilingualText NoName = new("报告机关不明", "it names no organ");
    private static readonly BilingualText Ambiguous = new("机关名称对应多个机关，需要代码", "its organ's name is that of several; a code is needed");

    /// <summary>Groups reports, of which no more is looked at than what places them.</summary>
    /// <param name="reports">What stands for the reports, in any order.</param>
    /// <param name="identify">What places each.</param>
    /// <param name="known">Organs with codes and other names; what was renamed is known by its former names too.</param>
    public static OrganGroups<T> Of<T>(IEnumerable<T> reports, Func<T, ReportIdentity> identify, AdjustmentList known)
    {
        var given = reports.Select(report => (Report: report, Identity: identify(report))).ToList();
        var ambiguous = AmbiguousNames(given.ConvertAll(each => each.Identity), known);
        var organs = new JoinedNames();
        foreach (var authority in known.Authorities)
        {
            organs.Join(Keys(authority.OtherNames.Prepend(authority.Name), authority.Code).Where(key => !ambiguous.Contains(key)));
        }

        foreach (var renamed in known.Entries.Where(entry => entry.Kind == AdjustmentKind.Renamed))
        {
            organs.Join(Keys(renamed.Others.Prepend(renamed.Authority), code: null).Where(key => !ambiguous.Contains(key)));
        }

        foreach (var (_, identity) in given) organs.Join(KeysOf(identity).Where(key => !ambiguous.Contains(key)));
        var names = known.Authorities.SelectMany(authority => authority.OtherNames.Prepend(authority.Name))
            .Concat(known.Entries.Where(entry => entry.Kind == AdjustmentKind.Renamed).SelectMany(entry => entry.Others.Prepend(entry.Authority)))
            .ToLookup(name => organs.Of(NameKey(name)));
        var groups = given.Where(each => ReasonNotToPlace(each.Identity, ambiguous) is null)
            .GroupBy(each => organs.Of(KeysOf(each.Identity).First(key => !ambiguous.Contains(key))))
            .Select(organ => (organ.Key, Reports: organ.OrderBy(each => each.Identity.Year).ThenBy(each => each.Identity, VersionOrder.OfIdentities).ToList()))
            .OrderBy(organ => organ.Reports.FindLast(each => each.Identity.Authority is not null).Identity?.Authority, StringComparer.Ordinal)
            .ThenBy(organ => organ.Reports[0].Identity.Code, StringComparer.Ordinal)
            .ThenBy(organ => organ.Key, StringComparer.Ordinal);
        return new OrganGroups<T>(
            [.. groups.Select(organ => new OrganGroup<T>([.. organ.Reports.Select(each => each.Report)], [.. names[organ.Key]]))],
            [.. given.Select(each => (each.Report, Reason: ReasonNotToPlace(each.Identity, ambiguous))).Where(each => each.Reason is not null)!]);
    }

    private static BilingualText? ReasonNotToPlace(ReportIdentity report, HashSet<string> ambiguous)
    {
        if (report.Year is null) return NoYear;
        var keys = KeysOf(report);
        if (keys.Count == 0) return NoName;
        return keys.TrueForAll(ambiguous.Contains) ? Ambiguous : null;
    }

    // The code, where there is one, counts before the name.
    private static List<string> KeysOf(ReportIdentity report) => Keys(report.Authority is { } name ? [name] : [], report.Code);

    private static List<string> Keys(IEnumerable<string> names, string? code)
    {
        var keys = names.Select(NameKey).Where(key => key != NameKey("")).ToList();
        if (!string.IsNullOrWhiteSpace(code)) keys.Insert(0, $"code {code.Trim()}");
        return keys;
    }

    private static string NameKey(string name) => $"name {AuthorityName.Plain(name)}";

    // A name under which two codes report, or that two known organs bear.
    private static HashSet<string> AmbiguousNames(List<ReportIdentity> reports, AdjustmentList known)
    {
        var coded = reports.Where(report => report.Code is not null && report.Authority is not null)
            .Select(report => (Name: NameKey(report.Authority!), Bearer: report.Code!.Trim()));
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
