using Disclosure.Cli.Results.Comparing;
using Disclosure.Messages;

namespace Disclosure.Cli.Writers.Csv;

/// <summary>In which cells two reports differ, for spreadsheets: a row a cell, heads in the language of the run; the order of the columns stays.</summary>
internal sealed class DiffCsv(TextWriter target, DisplayLanguage language) : IDiffWriter
{
    private static readonly BilingualText[] Columns =
    [
        new("路径", "path"), new("位置", "address"), new("第一份", "one"), new("第二份", "other"), new("相差", "difference"),
        new("第一份文件", "sourceOfOne"), new("第二份文件", "sourceOfOther"),
    ];

    public void Write(ComparedReports reports)
    {
        target.Write($"{CsvRow.ByteOrderMark}{Columns.Aggregate(new CsvRow(), (row, column) => row.Text(column.In(language)))}");
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
