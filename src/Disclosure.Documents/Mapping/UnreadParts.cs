using System.Text.RegularExpressions;
using Disclosure.Documents.Grids;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Mapping;

/// <summary>Tells what no reader of rows took: tables of which nothing was found, and lines of figures that are no row. Nothing is lost without a word.</summary>
internal static partial class UnreadParts
{
    private const int LeastFigures = 4;
    private const int MostTold = 20;

    /// <summary>Tells of them.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="headings">For each line the section that it opens.</param>
    /// <param name="isTable">Whether each line was taken for a part of a table.</param>
    /// <param name="contents">What was found of the tables.</param>
    public static void Tell(List<PrintedLine> lines, List<ReportSection?> headings, bool[] isTable, TableContents contents)
    {
        foreach (var table in Form.Revised2021.Tables.Select(table => table.Section))
        {
            if (contents.Rows.Exists(row => row.Table == table) || contents.RefusedTables.Contains(table)) continue;
            var heading = headings.FindIndex(heading => heading?.Statutory?.Kind == table);
            contents.Problems.Add(new ReadingProblem(ProblemCatalogue.TableNotFound, heading < 0 ? null : lines[heading].Place, ("met", FormSection.Of(table).Label)));
        }

        var hasTable = false;
        var told = 0;
        for (var i = 0; i < lines.Count && told < MostTold; i++)
        {
            if (headings[i] is { } heading) hasTable = heading.Statutory is { } section && Form.Revised2021.Tables.Any(table => table.Section == section.Kind);
            if (!hasTable || isTable[i] || lines[i].Kind == LineKind.Empty) continue;
            var text = string.Join("  ", lines[i].Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text));
            var figures = Figures().Count(text);
            if (figures < LeastFigures) continue;
            told++;
            contents.SeeUnreadFigures(lines[i].Place, text, figures);
        }
    }

    // Numbers that stand alone, as in cells; in prose they stand beside words.
    [GeneratedRegex(@"(?<![^\s|│┃,，;；\t])-?[0-9]+(?:\.[0-9]+)?(?![^\s|│┃,，;；\t])")]
    private static partial Regex Figures();
}
