using System.Collections.Frozen;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping;

/// <summary>Tells the edition of each printed table by the heads and rows that only one edition has.</summary>
internal static class EditionJudge
{
    private static readonly FrozenDictionary<(SectionKind Table, string Key), ReportEdition[]> EditionsOfRows = RowsByEdition();

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
        var ofYear = year is int known ? Form.ForYear(known)?.Edition : null;
        var applications = Of(SectionKind.Applications, contents);
        var proactive = Of(SectionKind.ProactiveDisclosure, contents);
        if (applications is not null && proactive is not null && applications != proactive && ofYear is not null) return ofYear;
        return applications ?? proactive;
    }

    private static ReportEdition[] EditionOf(TableRow row) => EditionsOfRows.GetValueOrDefault((row.Table, row.Key)) is [var only] ? [only] : [];

    private static FrozenDictionary<(SectionKind Table, string Key), ReportEdition[]> RowsByEdition() => Form.All
        .SelectMany(form => form.Tables.SelectMany(table => table.Blocks).SelectMany(block => block.Rows).Select(row => (Row: (row.Block.Table.Section, row.Key), form.Edition)))
        .Distinct().GroupBy(pair => pair.Row, pair => pair.Edition).ToFrozenDictionary(rows => rows.Key, rows => rows.ToArray());
}
