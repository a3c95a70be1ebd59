using System.Text.RegularExpressions;
using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Contents;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Mapping;

/// <summary>
/// Reports what no reader of rows took: tables of which nothing was found, and lines of figures that are no row. Nothing is lost
/// without a word.
/// </summary>
internal static partial class UnreadParts
{
    private const int LeastFigures = 4;
    private const int MostTold = 20;

    /// <summary>Reports them.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="headings">For each line the section that it opens.</param>
    /// <param name="isTable">Whether each line was taken for a part of a table.</param>
    /// <param name="contents">What was found of the tables.</param>
    public static void Report(List<PrintedLine> lines, List<ReportSection?> headings, bool[] isTable, TableContents contents)
    {
        foreach (var kind in KnownForms.Current.Sections)
        {
            if (contents.Rows.Exists(row => row.Table == kind) || contents.RefusedTables.Contains(kind)) continue;
            var heading = headings.FindIndex(heading => heading?.Statutory?.Kind == kind);
            var place = heading < 0 ? null : lines[heading].Place;

            // A section that is there may show its table in a way that has no text.
            if (heading >= 0) contents.UnreadTables.TryAdd(kind, place);
            contents.Problems.Add(new ReadingProblem(
                ProblemCatalogue.TableNotFound, place, ("actual", FormSection.Of(kind).Label), ("reason", WhyNotFound(lines, headings, heading))));
        }

        SectionKind? within = null;
        var told = 0;
        for (var i = 0; i < lines.Count && told < MostTold; i++)
        {
            if (headings[i] is { } heading) within = KindOf(heading);
            if (within is not { } table || isTable[i] || lines[i].Kind == LineKind.Empty) continue;
            var text = string.Join("  ", lines[i].Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text));
            var figures = Figures().Count(text);
            if (figures < LeastFigures) continue;
            told++;
            contents.ReportUnreadFigures(table, lines[i].Place, text, figures);
        }
    }

    private static SectionKind? KindOf(ReportSection heading) =>
        heading.Statutory is { } section && KnownForms.Current.Sections.Contains(section.Kind) ? section.Kind : null;

    private static BilingualText WhyNotFound(List<PrintedLine> lines, List<ReportSection?> headings, int heading)
    {
        if (heading < 0) return new("这一部分的标题也没有找到", "nor was the heading of its section");
        var end = headings.FindIndex(heading + 1, next => next is not null);
        var texts = lines.Take(end < 0 ? lines.Count : end).Skip(heading + 1).ToList();
        return texts.Exists(line => line.Cells.Count > 1 || LabelIndex.Of(line.Text).IsKnown || line.Text.Any(char.IsAsciiDigit))
            ? new("这一部分有文字和数字，但没有认出法定的表头和行名", "its section has text and figures, but no heads and labels of the form that are known")
            : new("这一部分没有表格形式的文字，表格可能是图片，或由脚本生成", "its section has no text in the form of a table, which may be a picture or be made by a script");
    }

    // Numbers that stand alone, as in cells; in prose they stand beside words.
    [GeneratedRegex(@"(?<![^\s|│┃,，;；\t])-?[0-9]+(?:\.[0-9]+)?(?![^\s|│┃,，;；\t])")]
    private static partial Regex Figures();
}
