using Disclosure.Documents.Mapping.Labels;
using Disclosure.Documents.Mapping.Rows;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Mapping.Tables;

/// <summary>
/// Recognises text from an extractor that dropped blank cells, or all but the first of repeated texts: rows whose cells
/// stand a line each are too short, and in all of the table no cell is blank, or none says what another says. With a label
/// lost too, the figures of two such rows would look like those of one: where a row is missing, one short row is enough.
/// </summary>
internal static class LostCells
{
    private const int LeastShortRows = 2;

    /// <summary>The problem of a table that lost cells; null where none did.</summary>
    public static ReadingProblem? Of(IReadOnlyList<FoundRow> rows)
    {
        var isShort = rows.Where(row => row.Left < 0).ToList();
        var texts = rows.SelectMany(row => row.Row.Cells.Skip(row.LabelAt + 1)).Select(cell => cell.Text).ToList();
        var hasBlanks = texts.Contains("");
        if (isShort.Count < (LacksRows(rows) ? 1 : LeastShortRows) || (hasBlanks && texts.Count > texts.Distinct().Count())) return null;
        return new ReadingProblem(
            ProblemCatalogue.LostCells, isShort[0].Label.Place, ("row", FormSection.Of(rows[0].Table).Label),
            ("actual", BilingualText.Same($"{isShort.Count}")),
            ("expected", hasBlanks ? new BilingualText("重复的文字", "repeated texts") : new BilingualText("空白格", "blank cells")));
    }

    // Below a head, rows of the form are missing in whatever edition.
    private static bool LacksRows(IReadOnlyList<FoundRow> rows) => rows.GroupBy(row => row.HeadNumber).Any(head =>
    {
        var keys = head.Select(row => row.Key).ToHashSet();
        var columns = head.First().Head.ColumnKeys.Order().ToList();
        var blocks = KnownForms.Current.BlocksOf(rows[0].Table)
            .Where(block => block.Columns.Select(column => column.Key).Order().SequenceEqual(columns))
            .Where(block => block.Rows.Any(row => keys.Contains(row.Key))).ToList();
        return blocks.Count > 0 && !blocks.Exists(block => block.Rows.All(row => keys.Contains(row.Key)));
    });
}
