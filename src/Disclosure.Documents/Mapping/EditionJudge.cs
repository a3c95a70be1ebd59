using Disclosure.Documents.Mapping.Contents;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping;

/// <summary>Tells the edition of each printed table by the heads and rows that only one edition has.</summary>
internal static class EditionJudge
{
    /// <summary>The edition of a table, or null when nothing in it belongs to one edition alone.</summary>
    public static ReportEdition? Of(SectionKind table, TableContents contents)
    {
        var votes = contents.Heads.Where(head => head.Table == table && head.Editions.Count == 1).Select(head => head.Editions[0])
            .Concat(contents.Rows.Where(row => row.Table == table).SelectMany(EditionOf))
            .GroupBy(edition => edition, (edition, all) => (Edition: edition, Count: all.Count())).OrderByDescending(vote => vote.Count).ToList();
        return votes.Count == 0 || (votes.Count > 1 && votes[0].Count == votes[1].Count) ? null : votes[0].Edition;
    }

    /// <summary>The edition of the report: that of its tables; where they differ, that of the year, else that of section 三.</summary>
    public static ReportEdition? Of(TableContents contents, int? year)
    {
        var ofYear = year is int known ? KnownForms.Current.ForYear(known)?.Edition : null;
        var applications = Of(SectionKind.Applications, contents);
        var proactive = Of(SectionKind.ProactiveDisclosure, contents);
        if (applications is not null && proactive is not null && applications != proactive && ofYear is not null) return ofYear;
        return applications ?? proactive;
    }

    private static IReadOnlyList<ReportEdition> EditionOf(TableRow row) => KnownForms.Current.EditionsOf(row.Table, row.Key) is [var only] ? [only] : [];
}
