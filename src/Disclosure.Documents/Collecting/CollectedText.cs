using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Text;
using Disclosure.Reports;
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
        using (var reader = Sep.New(separator).Reader(options => options with { HasHeader = false, DisableColCountCheck = true }).FromText(text))
        {
            foreach (var row in reader)
            {
                context.Cancellation.ThrowIfCancellationRequested();
                context.Budget.Take(row.ColCount);
                var values = new List<string>(row.ColCount);
                for (var i = 0; i < row.ColCount; i++) values.Add(ValueText.Of(row[i].Span));
                if (rows.Count > 0 || !values[0].StartsWith(Declaration, StringComparison.OrdinalIgnoreCase)) rows.Add((row.LineNumberFrom, values));
            }
        }

        var width = rows.Count == 0 ? 0 : rows.Max(row => row.Values.FindLastIndex(value => value.Length > 0) + 1);
        context.Budget.Take((long)rows.Count * width);
        return new CollectedGrid(null, [.. rows.Select(row => CellsOf(row.Line, row.Values, width))], new HashSet<int>());
    }

    private static List<PrintedCell> CellsOf(int line, List<string> values, int width) =>
        [.. Enumerable.Range(0, width).Select(column => new PrintedCell(column < values.Count ? values[column] : "", DocumentPlace.InRow(line, column + 1)))];
}
