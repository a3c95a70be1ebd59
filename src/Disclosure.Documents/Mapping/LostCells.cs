using Disclosure.Documents.Grids;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Mapping;

/// <summary>
/// Recognises text from an extractor that dropped blank cells, or all but the first of repeated texts: rows whose cells
/// stand a line each are too short, and in all of the table no cell is blank, or none says what another says. And tables
/// in which most rows have more cells than there are columns, so that a row with just as many lacks one.
/// </summary>
internal sealed class LostCells
{
    private const int LeastShortRows = 2;
    private readonly List<(SectionKind Table, PrintedCell Label, IReadOnlyList<string> Texts, int Columns)> rows = [];

    /// <summary>Sees a row whose cells stand a line each without bars.</summary>
    public void See(SectionKind table, PrintedCell label, IReadOnlyList<string> texts, int columns) =>
        rows.Add((table, label, texts, columns));

    /// <summary>Refuses the tables that lost cells, and tells so.</summary>
    public void Refuse(TableContents contents)
    {
        foreach (var table in rows.GroupBy(row => row.Table))
        {
            var isShort = table.Where(row => row.Texts.Count < row.Columns).ToList();
            var fitting = table.Where(row => row.Texts.Count == row.Columns).ToList();
            if (fitting.Count < table.Count() - isShort.Count - fitting.Count)
            {
                foreach (var row in contents.Rows.Where(row => row.Values.Count > 0 && fitting.Exists(fit => fit.Label == row.Label)).ToList()) contents.Unprove(row, UnprovenReason.OtherRowsAreWider);
            }

            var texts = table.SelectMany(row => row.Texts).ToList();
            var hasBlanks = texts.Contains("");
            if (isShort.Count < LeastShortRows || (hasBlanks && texts.Count > texts.Distinct().Count())) continue;
            contents.RefuseTable(table.Key);
            contents.Problems.Add(new ReadingProblem(
                ProblemCatalogue.LostCells, isShort[0].Label.Place, ("row", FormSection.Of(table.Key).Label), ("met", BilingualText.Same($"{isShort.Count}")),
                ("right", hasBlanks ? new BilingualText("重复的文字", "repeated texts") : new BilingualText("空白格", "blank cells"))));
        }
    }
}
