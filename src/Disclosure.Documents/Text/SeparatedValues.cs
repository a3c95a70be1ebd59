using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Reports;
using nietras.SeparatedValues;

namespace Disclosure.Documents.Text;

/// <summary>
/// Reads what spreadsheets save as text: values with commas, semicolons or tabs between them, in quotes where they need it.
/// It is taken for that only where several lines have a label, and nothing but figures behind it: prose has commas too.
/// </summary>
internal static class SeparatedValues
{
    private const int LeastRows = 3;
    private const int LeastFigures = 3;

    // What some spreadsheets write before all else, to say what separates their values.
    private const string Declaration = "sep=";

    /// <summary>The lines of the text; null where it is no such text.</summary>
    /// <exception cref="GridLimitException">The text holds more cells than are read.</exception>
    public static List<PrintedLine>? Read(string text, ReadingContext context)
    {
        List<ValueRow>? best = null;
        var most = LeastRows - 1;
        foreach (var separator in Candidates(text))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (RowsOf(text, separator) is not { } rows || rows.Count(HasFigures) is var count && count <= most) continue;
            best = rows;
            most = count;
        }

        if (best is null) return null;
        context.Budget.Take(best.Sum(row => (long)row.Cells.Count));
        return best.ConvertAll(row => row.Line);
    }

    // Text with bars has them for its separators; and tabs alone are read as rows of text are, but for what they quote.
    private static IEnumerable<char> Candidates(string text)
    {
        if (text.AsSpan().IndexOfAny('|', '｜') >= 0 || text.AsSpan().Count('"') % 2 != 0) yield break;
        foreach (var separator in (char[])[',', ';'])
        {
            if (text.AsSpan().Count(separator) > LeastRows * LeastFigures) yield return separator;
        }

        if (text.Contains('\t') && text.Contains('"')) yield return '\t';
    }

    // Null where a quote has no end.
    private static List<ValueRow>? RowsOf(string text, char separator)
    {
        var rows = new List<ValueRow>();
        var next = new DocumentPlace(1, 1);
        using var reader = Sep.New(separator).Reader(options => options with { HasHeader = false, DisableColCountCheck = true }).FromText(text);
        foreach (var row in reader)
        {
            next = new DocumentPlace(row.LineNumberFrom, 1);
            var start = next;
            var isSound = true;
            var cells = new List<PrintedCell>(row.ColCount);
            for (var i = 0; i < row.ColCount; i++)
            {
                var written = row[i].Span;
                if (written.Count('"') % 2 != 0) return null;
                isSound &= ValueText.IsSound(written) || written.IndexOfAny(separator, '\n') < 0;
                cells.Add(new PrintedCell(ValueText.Of(written), next));
                next = ValueText.Behind(written, next);
            }

            // Where a quote was lost, the values of several lines have run into one: which of them is whose, nobody can tell.
            if (!isSound) cells = [new PrintedCell(row.Span.ToString(), start)];
            if (rows.Count > 0 || !cells[0].Text.StartsWith(Declaration, StringComparison.OrdinalIgnoreCase)) rows.Add(new ValueRow(cells));
        }

        return rows;
    }

    // A label, and then figures or blanks alone.
    private static bool HasFigures(ValueRow row)
    {
        var values = row.Cells.SkipWhile(cell => cell.IsBlank || !ValueText.IsFigure(cell.Text)).ToList();
        return values.Count >= LeastFigures && values.TrueForAll(cell => cell.IsBlank || ValueText.IsFigure(cell.Text))
            && row.Cells.Take(row.Cells.Count - values.Count).Any(cell => cell.Text.Any(char.IsLetter));
    }

    private sealed record ValueRow(IReadOnlyList<PrintedCell> Cells)
    {
        public PrintedLine Line => Cells.Count == 1
            ? PrintedLine.Paragraph(Cells[0].Text.Replace('\n', ' '), Cells[0].Place)
            : new PrintedLine(LineKind.Row, new DocumentPlace(Cells[0].Place.Line!.Value), Cells);
    }
}
