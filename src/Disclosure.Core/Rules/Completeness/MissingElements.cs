using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Completeness;

/// <summary>Finds the rows, columns and single cells of a printed table that the document does not have.</summary>
internal static class MissingElements
{
    public static IEnumerable<(string Path, BilingualText Name, IReadOnlyList<FormCell> Cells)> Of(FormTable table, AuditedReport report)
    {
        var unplaced = report.Report.Deviations
            .Where(deviation => deviation.Kind == FormDeviationKind.UnplacedFigures)
            .Select(deviation => deviation.Element).ToHashSet();
        var absent = table.Cells
            .Where(cell => report[cell].State == FigureState.Absent && !new[] { cell.Row.Path, cell.Block.Path, table.Path }.Any(unplaced.Contains))
            .ToHashSet();
        if (absent.Count == 0) yield break;

        foreach (var line in LinesOf(table).Where(line => line.Cells.All(absent.Contains)))
        {
            absent.ExceptWith(line.Cells);
            yield return line;
        }

        foreach (var cell in table.Cells.Where(absent.Contains)) yield return (cell.Path, cell.Name, [cell]);
    }

    // Rows before columns: a table without any figure in a row has lost that row, not seven columns.
    private static IEnumerable<(string Path, BilingualText Name, IReadOnlyList<FormCell> Cells)> LinesOf(FormTable table) =>
        table.Cells.GroupBy(cell => cell.Row)
            .Select(row => (row.Key.Path, NameOf(row.Key), (IReadOnlyList<FormCell>)[.. row]))
            .Concat(table.Cells.GroupBy(cell => cell.Column)
                .Select(column => (column.Key.Path, column.Key.Label, (IReadOnlyList<FormCell>)[.. column])));

    private static BilingualText NameOf(FormRow row) =>
        row.Key.Length == 0 ? row.Block.Label : new BilingualText(row.Address, row.Name.English);
}
