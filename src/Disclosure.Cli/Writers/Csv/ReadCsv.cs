using Disclosure.Cli.Choices;
using Disclosure.Cli.Results.Reading;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Cli.Writers.Csv;

/// <summary>What was read as a table for spreadsheets: UTF-8 with a mark of byte order, numbers as numbers.</summary>
internal sealed class ReadCsv : IReadWriter
{
    private const char ByteOrderMark = '\uFEFF';
    private readonly TextWriter target;
    private readonly FigureTable table;

    public ReadCsv(TextWriter target, DisplayLanguage language, TableRows rows)
    {
        this.target = target;
        table = new FigureTable(rows, language);
        target.Write($"{ByteOrderMark}{RowOf([.. table.Heads.Select(head => head.In(language))])}");
    }

    public bool HasAny { get; private set; }

    public void Add(string source, AnnualDisclosureReport report)
    {
        HasAny = true;
        foreach (var row in table.RowsOf(source, report)) target.Write(RowOf(row));
    }

    public void Finish() => target.Flush();

    private static CsvRow RowOf(IReadOnlyList<object?> cells)
    {
        var row = new CsvRow();
        foreach (var cell in cells)
        {
            if (cell is decimal number) row.Number(number);
            else if (cell is int count) row.Number(count);
            else row.Text((string?)cell);
        }

        return row;
    }
}
