using Disclosure.Cli.Results.Comparing;
using Disclosure.Messages;

namespace Disclosure.Cli.Writers.Csv;

/// <summary>In which cells two reports differ, for spreadsheets: a row a cell. The columns keep their names and their order in every language.</summary>
internal sealed class DiffCsv(TextWriter target, DisplayLanguage language) : IDiffWriter
{
    private static readonly string[] Columns = ["path", "address", "one", "other", "difference", "sourceOfOne", "sourceOfOther"];

    public void Write(ComparedReports reports)
    {
        target.Write($"{CsvRow.ByteOrderMark}{Columns.Aggregate(new CsvRow(), (row, column) => row.Text(column))}");
        foreach (var cell in reports.Cells)
        {
            var row = new CsvRow().Text(cell.Cell.Path).Text(cell.Cell.Name.In(language));
            foreach (var figure in new[] { cell.One, cell.Other })
            {
                if (figure?.Number is { } number) row.Number(number);
                else row.Text(ComparedReports.Of(figure).In(language));
            }

            target.Write($"{row.Number(cell.Difference).Text(reports.OneName).Text(reports.OtherName)}");
        }

        target.Flush();
    }
}
