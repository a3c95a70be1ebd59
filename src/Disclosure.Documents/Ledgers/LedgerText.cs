using Disclosure.Documents.Text;
using Disclosure.Reports;
using nietras.SeparatedValues;

namespace Disclosure.Documents.Ledgers;

/// <summary>Reads text with commas, tabs or semicolons between its values as a ledger: that of them which gives the most columns of a ledger.</summary>
internal static class LedgerText
{
    private const string Declaration = "sep=";
    private const int HeadLines = 30;

    private static readonly char[] Separators = [',', '\t', ';', '|'];

    /// <summary>Reads a text.</summary>
    public static void Read(string text, LedgerReadingRun run)
    {
        var reader = run.Begin();
        var separator = Separators.MaxBy(each => ColumnsOf(text, each, run));
        foreach (var row in Rows(text, separator))
        {
            run.Context.Cancellation.ThrowIfCancellationRequested();
            run.Context.Budget.Take(1 + row.Cells.Count);
            reader.Read(row);
        }

        run.End(reader);
    }

    private static int ColumnsOf(string text, char separator, LedgerReadingRun run) => Rows(text, separator).Take(HeadLines)
        .Select(row => LedgerColumns.Of(row, run.Words, new LedgerNotes())).Where(columns => columns.AreOfALedger).Select(columns => columns.Count)
        .DefaultIfEmpty(0).Max();

    private static IEnumerable<LedgerRow> Rows(string text, char separator)
    {
        var rows = Sep.New(separator).Reader(options => options with { HasHeader = false, DisableColCountCheck = true }).FromText(text);
        try
        {
            var enumerator = rows.GetEnumerator();
            while (enumerator.MoveNext())
            {
                var line = enumerator.Current.LineNumberFrom;
                var cells = CellsOf(enumerator.Current);
                if (line > 1 || !cells[0].Text.StartsWith(Declaration, StringComparison.OrdinalIgnoreCase))
                {
                    yield return new LedgerRow(line, cells, column => DocumentPlace.InRow(line, column + 1));
                }
            }
        }
        finally
        {
            rows.Dispose();
        }
    }

    private static LedgerCell[] CellsOf(SepReader.Row row)
    {
        var cells = new LedgerCell[row.ColCount];
        for (var i = 0; i < cells.Length; i++) cells[i] = new LedgerCell(ValueText.Of(row[i].Span));
        return cells;
    }
}
