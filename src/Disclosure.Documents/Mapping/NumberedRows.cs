using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Mapping;

/// <summary>
/// Refuses a table whose first column counts its rows: there a column of numbers stands under the head of another, as where
/// it has no head of its own and no row has its last figure.
/// </summary>
internal static class NumberedRows
{
    private const int LeastRows = 6;

    /// <summary>Takes the figures of such a table back, and tells so.</summary>
    public static void Refuse(TableContents contents)
    {
        foreach (var rows in contents.Rows.Where(row => row is { Table: SectionKind.Applications, Values.Count: > 0 }).GroupBy(row => row.HeadNumber).Select(rows => rows.ToList()).ToList())
        {
            var numbers = rows.ConvertAll(row => FigureText.Read(row.Values[0].Value, FigureKind.Count).Number);
            if (rows.Count < LeastRows || numbers.Zip(numbers.Skip(1)).Any(pair => pair.First is null || pair.Second != pair.First + 1)) continue;
            contents.RefuseTable(SectionKind.Applications);
            contents.Problems.Add(new ReadingProblem(ProblemCatalogue.RowWithoutHead, rows[0].Label.Place, ("row", BilingualText.Same(rows[0].Label.Text))));
        }
    }
}
