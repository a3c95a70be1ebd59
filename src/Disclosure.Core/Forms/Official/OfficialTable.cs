using System.Collections.ObjectModel;
using Ardalis.GuardClauses;

namespace Disclosure.Forms.Official;

/// <summary>
/// The official layout of a statutory table: its rows of heads, labels and figures, with what they span over. Whoever
/// prints the table as the edition prescribes reads it from here. Immutable and thread-safe.
/// </summary>
public sealed class OfficialTable
{
    private OfficialTable(FormTable form, IReadOnlyList<IReadOnlyList<OfficialCell>> rows, int headRows)
    {
        Form = form;
        Rows = rows;
        HeadRowCount = headRows;
        Width = rows.Count == 0 ? 0 : rows[0].Sum(cell => cell.ColumnSpan);
    }

    /// <summary>The table of the form that is laid out.</summary>
    public FormTable Form { get; }

    /// <summary>The rows; a cell that a cell of an earlier row covers does not stand in its own.</summary>
    public IReadOnlyList<IReadOnlyList<OfficialCell>> Rows { get; }

    /// <summary>How many columns the table has; 0 for a table without rows.</summary>
    public int Width { get; }

    /// <summary>
    /// How many of the first rows head the whole table, to be repeated on each page. None in section 二, where each block
    /// has heads of its own.
    /// </summary>
    public int HeadRowCount { get; }

    /// <summary>Lays a table out whole.</summary>
    /// <param name="table">The table of a form.</param>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    public static OfficialTable Of(FormTable table) => Of(table, _ => true);

    /// <summary>Lays a table out without the rows, blocks and groups that hold no printed figure.</summary>
    /// <param name="table">The table of a form.</param>
    /// <param name="isPrinted">Whether a figure is printed. A row in which one is has all its cells.</param>
    /// <returns>The layout; one without rows where no figure is printed.</returns>
    /// <exception cref="ArgumentNullException">The table or the choice is null.</exception>
    public static OfficialTable Of(FormTable table, Func<FormCell, bool> isPrinted)
    {
        Guard.Against.Null(table);
        Guard.Against.Null(isPrinted);
        var printed = table.Cells.Where(isPrinted).Select(cell => cell.Row).Distinct().ToHashSet();
        if (printed.Count == 0) return new OfficialTable(table, [], 0);
        return table.Section switch
        {
            SectionKind.ProactiveDisclosure => new OfficialTable(table, Placed(ProactiveLayout.Rows(table, printed)), 0),
            SectionKind.Applications => new OfficialTable(table, Placed(ApplicationsLayout.Rows(table, printed)), ApplicationsLayout.HeadRows),
            _ => new OfficialTable(table, Placed(CasesLayout.Rows(table)), CasesLayout.HeadRows),
        };
    }

    // Each cell takes the next place of its row that no cell of an earlier row covers.
    private static ReadOnlyCollection<IReadOnlyList<OfficialCell>> Placed(IEnumerable<IEnumerable<OfficialCell>> rows)
    {
        var placed = new List<IReadOnlyList<OfficialCell>>();
        var freeFrom = new List<int>();
        foreach (var row in rows)
        {
            var cells = new List<OfficialCell>();
            var column = 0;
            foreach (var cell in row)
            {
                while (column < freeFrom.Count && freeFrom[column] > placed.Count) column++;
                cells.Add(cell with { Row = placed.Count, Column = column });
                while (freeFrom.Count < column + cell.ColumnSpan) freeFrom.Add(0);
                for (var covered = 0; covered < cell.ColumnSpan; covered++) freeFrom[column + covered] = placed.Count + cell.RowSpan;
                column += cell.ColumnSpan;
            }

            placed.Add(cells.AsReadOnly());
        }

        return placed.AsReadOnly();
    }

    /// <summary>The table and its size.</summary>
    public override string ToString() => $"{Form.Path}, {Rows.Count} rows";
}
