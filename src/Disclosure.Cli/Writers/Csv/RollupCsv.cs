using Disclosure.Cli.Results.Rolling;
using Disclosure.Messages;

namespace Disclosure.Cli.Writers.Csv;

/// <summary>
/// What a sum is made of, for spreadsheets: a row for each cell and unit that adds to it, with how far the sum is from its units. The columns
/// keep their names and their order in every language.
/// </summary>
internal sealed class RollupCsv(TextWriter target, DisplayLanguage language) : IRollupWriter
{
    private static readonly string[] Columns = ["path", "address", "sum", "unitsTogether", "difference", "unit", "figure", "source"];

    public void Write(CheckedRollup rollup)
    {
        target.Write($"{CsvRow.ByteOrderMark}{Columns.Aggregate(new CsvRow(), (row, column) => row.Text(column))}");
        var sources = rollup.Units.ToDictionary(row => row.Unit.Unit, row => row.Unit.Report?.ToString());
        foreach (var cell in rollup.Result.Audit.Report.Form.Cells)
        {
            var addends = rollup.AddendsOf(cell).ToList();
            var gap = rollup.Result.Residual(cell);
            if (addends.Count == 0 && gap is null or 0) continue;
            foreach (var addend in addends.DefaultIfEmpty())
            {
                target.Write(new CsvRow().Text(cell.Path).Text(cell.Name.In(language)).Number(rollup.Result.Audit.Report[cell].Number)
                    .Number(rollup.Result[cell].Known).Number(gap).Text(addend.Unit?.Name).Number(addend.Number)
                    .Text(addend.Unit is { } unit ? sources.GetValueOrDefault(unit) : null));
            }
        }

        target.Flush();
    }
}
