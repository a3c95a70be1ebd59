using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Completeness;

/// <summary>Finds the rows, columns and single cells of a printed table that the document does not have.</summary>
internal static class MissingElements
{
    /// <summary>Whether cells were not read that may stand in the document: where figures found no cell, nothing is said to be missing.</summary>
    public static bool AreOpen(FormTable table, AuditedReport report)
    {
        var unplaced = UnplacedIn(report);
        return unplaced.Count > 0 && table.Cells.Any(cell => IsAbsent(cell, report) && MayBeUnplaced(cell, unplaced));
    }

    public static IEnumerable<(string Path, BilingualText Name, IReadOnlyList<FormCell> Cells)> Of(FormTable table, AuditedReport report)
    {
        var unplaced = UnplacedIn(report);
        var absent = table.Cells.Where(cell => IsAbsent(cell, report) && !MayBeUnplaced(cell, unplaced)).ToHashSet();
        if (absent.Count == 0) yield break;

        foreach (var line in LinesOf(table).Where(line => line.Cells.All(absent.Contains)))
        {
            absent.ExceptWith(line.Cells);
            yield return line;
        }

        foreach (var cell in table.Cells.Where(absent.Contains)) yield return (cell.Path, cell.Name, [cell]);
    }

    private static HashSet<string> UnplacedIn(AuditedReport report) =>
        [.. report.Report.Deviations.Where(deviation => deviation.Kind == FormDeviationKind.UnplacedFigures).Select(deviation => deviation.Element)];

    private static bool IsAbsent(FormCell cell, AuditedReport report) => report[cell].State == FigureState.Absent;

    private static bool MayBeUnplaced(FormCell cell, HashSet<string> unplaced) =>
        unplaced.Contains(cell.Row.Path) || unplaced.Contains(cell.Block.Path) || unplaced.Contains(cell.Table.Path);

    // Rows before columns: a table without any figure in a row has lost that row, not seven columns.
    private static IEnumerable<(string Path, BilingualText Name, IReadOnlyList<FormCell> Cells)> LinesOf(FormTable table) =>
        table.Cells.GroupBy(cell => cell.Row)
            .Select(row => (row.Key.Path, NameOf(row.Key), (IReadOnlyList<FormCell>)[.. row]))
            .Concat(table.Cells.GroupBy(cell => cell.Column)
                .Select(column => (column.Key.Path, column.Key.Label, (IReadOnlyList<FormCell>)[.. column])));

    private static BilingualText NameOf(FormRow row) =>
        row.Key.Length == 0 ? row.Block.Label : new BilingualText(row.Address, row.Name.English);
}
