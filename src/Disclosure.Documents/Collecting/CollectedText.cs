using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Text;
using Disclosure.Reports;
using Disclosure.Reports.Problems;
using nietras.SeparatedValues;

namespace Disclosure.Documents.Collecting;

/// <summary>Reads text with commas, tabs, semicolons or bars between its values as a grid; rows that are too short end in blanks.</summary>
internal static class CollectedText
{
    private const string Declaration = "sep=";
    private static readonly char[] Separators = [',', '\t', ';', '|'];

    /// <summary>The grids that the text can be, one for each separator that it has.</summary>
    /// <exception cref="GridLimitException">The text holds more cells than are read.</exception>
    public static IEnumerable<CollectedGrid> Of(string text, ReadingContext context) =>
        Separators.Where(separator => text.Contains(separator)).Select(separator => GridOf(text, separator, context)).Where(grid => grid.Width > 1);

    private static CollectedGrid GridOf(string text, char separator, ReadingContext context)
    {
        var rows = new List<(int Line, List<string> Values)>();
        var quoted = new List<(string Written, DocumentPlace Place)>();
        using (var reader = Sep.New(separator).Reader(options => options with { HasHeader = false, DisableColCountCheck = true }).FromText(text))
        {
            foreach (var row in reader)
            {
                context.Cancellation.ThrowIfCancellationRequested();
                context.Budget.Take(row.ColCount);
                var values = new List<string>(row.ColCount);
                var place = new DocumentPlace(row.LineNumberFrom, 1);
                for (var i = 0; i < row.ColCount; i++)
                {
                    var written = row[i].Span;
                    if (written.Contains('"')) quoted.Add((written.ToString(), place));
                    values.Add(ValueText.Of(written));
                    place = ValueText.Behind(written, place);
                }

                if (rows.Count > 0 || !values[0].StartsWith(Declaration, StringComparison.OrdinalIgnoreCase)) rows.Add((row.LineNumberFrom, values));
            }
        }

        var width = rows.Count == 0 ? 0 : rows.Max(row => row.Values.FindLastIndex(value => value.Length > 0) + 1);
        context.Budget.Take((long)rows.Count * width);
        var usual = rows.GroupBy(row => row.Values.Count).MaxBy(same => (same.Count(), same.Key))?.Key ?? 0;
        var lost = quoted.Find(each => ValueText.HasRunOn(each.Written, separator, usual)).Place;
        return new CollectedGrid(null, [.. rows.Select(row => CellsOf(row.Line, row.Values, width))], new HashSet<int>())
        {
            Written = [.. rows.Select(row => row.Values.Count)],
            Fault = lost is null ? null : new ReadingProblem(ProblemCatalogue.LostQuote, lost),
        };
    }

    private static List<PrintedCell> CellsOf(int line, List<string> values, int width) =>
        [.. Enumerable.Range(0, width).Select(column => new PrintedCell(column < values.Count ? values[column] : "", DocumentPlace.InRow(line, column + 1)))];
}
