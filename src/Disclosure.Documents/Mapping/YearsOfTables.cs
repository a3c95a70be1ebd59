using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Contents;
using Disclosure.Documents.Mapping.Years;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Mapping;

/// <summary>
/// Refuses the figures of tables under captions that name another year than the report's, or several. Where the caller names
/// the year, and a table stands twice, the one under that year is taken and the others are left out.
/// </summary>
/// <param name="contents">What was found of the tables.</param>
/// <param name="year">The report's year; null where it is not known.</param>
/// <param name="isGiven">Whether the caller named it.</param>
internal sealed class YearsOfTables(TableContents contents, int? year, bool isGiven)
{
    private readonly HashSet<(SectionKind, PrintedCell)> told = [];

    /// <summary>Refuses such figures, and tells so.</summary>
    public void Refuse(IReadOnlyList<PrintedLine> lines, IReadOnlyList<ReportSection?> headings)
    {
        var scopes = YearScopes.Of(lines, headings, contents.Rows.Select(row => row.Line).ToHashSet());
        var named = contents.Rows.SelectMany(row => scopes[row.Line].SelectMany(caption => caption.Years)).Distinct().Count();
        for (var i = 0; i < contents.Rows.Count; i++)
        {
            var row = contents.Rows[i];
            var captions = scopes[row.Line];
            if (captions.Count == 0) continue;
            var years = captions.SelectMany(caption => caption.Years).Distinct().ToList();
            var isOfLastYear = captions.Any(caption => caption.Years.Count == 0);
            if (years.Count > 1 || (isOfLastYear && years.Contains(year ?? 0))) Refuse(i, ProblemCatalogue.SeveralYears, captions);
            else if (isOfLastYear || (year is null ? named > 1 : years[0] != year)) Refuse(i, ProblemCatalogue.OtherYear, captions);
            else contents.Rows[i] = row with { IsOfNamedYear = years[0] == year };
        }

        if (isGiven) LeaveOutOthers();
    }

    private void Refuse(int index, ProblemKind kind, IReadOnlyList<YearCaption> captions)
    {
        var row = contents.Rows[index];
        contents.Rows[index] = row with { Values = [], IsOfOtherYear = true };
        if (row.Values.Count == 0 || !told.Add((row.Table, captions[0].Cell))) return;
        contents.Problems.Add(new ReadingProblem(
            kind, captions[0].Cell.Place,
            ("table", FormSection.Of(row.Table).Label),
            ("actual", BilingualText.Same(string.Join('、', captions.Select(caption => caption.Cell.Text).Distinct()))),
            ("expected", year is int known ? BilingualText.Same($"{known}") : new BilingualText("不明的", "an unknown year"))));
    }

    // A row of another year is no contradiction to the row of the year that was asked for.
    private void LeaveOutOthers()
    {
        var own = contents.Rows.Where(row => row.IsOfNamedYear).Select(row => (row.Table, row.Key)).ToHashSet();
        contents.Rows.RemoveAll(row => row.IsOfOtherYear && own.Contains((row.Table, row.Key)));
    }
}
