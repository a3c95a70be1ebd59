using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Contents;
using Disclosure.Documents.Mapping.Outline;
using Disclosure.Documents.Mapping.Years;
using Disclosure.Reports;

namespace Disclosure.Documents.Mapping;

/// <summary>
/// The reports of a document that holds more than one: the first is read, or the one of the year that the caller named. All
/// others are told.
/// </summary>
internal static class ReportParts
{
    /// <summary>Leaves the lines of one report.</summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="headings">For each line the section that it opens.</param>
    /// <param name="year">The year that the caller named; null where none was.</param>
    /// <param name="contents">Where the others are told.</param>
    /// <returns>The years of the reports where none is of the year that was named, so that none can be read; else null.</returns>
    public static string? Choose(List<PrintedLine> lines, List<ReportSection?> headings, int? year, TableContents contents)
    {
        var starts = SectionOutline.FurtherReports(lines, headings);
        if (starts.Count == 0) return null;
        int[] ends = [.. starts, lines.Count];
        int[] begins = [0, .. starts];
        var years = begins.Select((begin, i) => YearOf(lines, headings, begin, ends[i])).ToList();
        var chosen = Math.Max(0, year is null ? 0 : years.IndexOf(year));
        var other = begins[chosen == 0 ? 1 : 0];
        contents.ReportAnotherReport(lines.Skip(other).First(line => line.Cells.Count > 0).Cells[0]);
        Keep(lines, begins[chosen], ends[chosen]);
        Keep(headings, begins[chosen], ends[chosen]);
        return year is null || years[chosen] is null || years[chosen] == year ? null : string.Join('、', years.OfType<int>().Distinct());
    }

    // The year of its title or period, else the one that stands alone above its first heading.
    private static int? YearOf(List<PrintedLine> lines, List<ReportSection?> headings, int begin, int end)
    {
        var first = headings.FindIndex(begin, end - begin, heading => heading is not null);
        var preface = lines.GetRange(begin, (first < 0 ? end : first) - begin);
        if (TitlePage.Read(preface, null, []).Year is int named) return named;
        var alone = preface.SelectMany(YearCaption.In).Where(caption => caption.IsAlone).SelectMany(caption => caption.Years).Distinct().ToList();
        return alone is [var only] ? only : null;
    }

    private static void Keep<T>(List<T> list, int begin, int end)
    {
        list.RemoveRange(end, list.Count - end);
        list.RemoveRange(0, begin);
    }
}
