using Disclosure.Forms;
using Disclosure.Forms.Official;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Documents.Writing.Official;

/// <summary>What is printed of a report, in printed order; the same in every format.</summary>
/// <param name="Title">The title.</param>
/// <param name="Sections">The sections with their tables.</param>
/// <param name="Report">The report whose figures are printed.</param>
internal sealed record OfficialDocument(string Title, IReadOnlyList<OfficialSection> Sections, AnnualDisclosureReport Report)
{
    private const int LongestTitleLine = 22;

    /// <summary>
    /// The document of a report. One without its text gets the six headings, to be written under. A table stands in its
    /// section, or behind the one that it follows where its own is missing; a row without any figure is left out.
    /// </summary>
    public static OfficialDocument Of(AnnualDisclosureReport report)
    {
        var given = report.Sections ?? [.. FormSection.All.Select(section => new ReportSection(section.Number, section.Label.Chinese, ""))];
        var tables = report.Form.Tables.Select(table => OfficialTable.Of(table, cell => report[cell].State != FigureState.Absent))
            .Where(table => table.Rows.Count > 0).ToLookup(table => HostOf(given, table.Form.Section));
        var before = tables[-1].Any() ? [new OfficialSection(null, [], [.. tables[-1]])] : Array.Empty<OfficialSection>();
        return new OfficialDocument(
            PrintedText.Line($"{report.Authority}{(report.Year is int year ? $"{year}年" : "")}政府信息公开工作年度报告"),
            [.. before, .. given.Select((section, index) => new OfficialSection(HeadingOf(section), PrintedText.Paragraphs(section.Text), [.. tables[index]]))],
            report);
    }

    /// <summary>What is said beside a figure; null for nothing.</summary>
    public Func<FormCell, string?>? NoteOf { get; init; }

    /// <summary>The title in lines: a long one names the organ on a line of its own.</summary>
    public IReadOnlyList<string> TitleLines =>
        Title.Length > LongestTitleLine && PrintedText.Line(Report.Authority ?? "") is { Length: > 0 } organ
            && Title.StartsWith(organ, StringComparison.Ordinal)
            ? [organ, Title[organ.Length..]]
            : [Title];

    /// <summary>What is printed in a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="language">The language of heads and labels; that of the form where it is not told.</param>
    public string TextOf(OfficialCell cell, DisplayLanguage language = DisplayLanguage.Chinese) =>
        cell.Figure is { } figure ? PrintedText.Cell(Report[figure].ToString()) : cell.Label!.In(language);

    private static int HostOf(IReadOnlyList<ReportSection> sections, SectionKind table)
    {
        var kinds = sections.Select(section => section.Statutory?.Kind).ToList();
        return kinds.IndexOf(table) is >= 0 and var own ? own : kinds.FindLastIndex(kind => kind < table);
    }

    private static string HeadingOf(ReportSection section) => PrintedText.Line(section.Number switch
    {
        null => section.Title,
        >= 1 and <= 10 and int number => $"{FormSection.Numeral(number)}、{section.Title}",
        int number => $"{number}、{section.Title}",
    });
}
