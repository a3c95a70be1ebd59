using Disclosure.Documents.Grids;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Labels;

/// <summary>What a cell names in the rows of a table.</summary>
internal static class RowLabel
{
    /// <summary>The key of the row that carries figures, or null when the cell names none in that table.</summary>
    public static string? KeyOf(PrintedCell cell, SectionKind table) =>
        LabelIndex.Of(cell.Text).Elements.OfType<FormRow>().FirstOrDefault(row => row.Block.Table.Section == table)?.Key;

    /// <summary>Whether the cell names a row, or a row group, of that table.</summary>
    public static bool IsIn(PrintedCell cell, SectionKind table) =>
        LabelIndex.Of(cell.Text) is { IsOfRows: true } meaning && meaning.Tables.Contains(table);

    /// <summary>Whether the cell names a row group.</summary>
    public static bool IsGroup(PrintedCell cell) => LabelIndex.Of(cell.Text).Elements.Any(element => element is FormRowGroup);

    /// <summary>The table whose row the cell names, or null when it names none.</summary>
    public static SectionKind? TableOf(PrintedCell cell) =>
        LabelIndex.Of(cell.Text).Elements.Where(element => element is FormRow or FormRowGroup)
            .Select(element => (SectionKind?)element.Table!.Section).FirstOrDefault();

    /// <summary>Where the labels at the front of a row stand: row groups, blanks that they span, and the row's own.</summary>
    public static List<int> InFront(IReadOnlyList<PrintedCell> cells, SectionKind table)
    {
        var labels = new List<int>();
        for (var i = 0; i < cells.Count && (cells[i].IsBlank || IsIn(cells[i], table)); i++)
        {
            if (!cells[i].IsBlank) labels.Add(i);
        }

        return labels;
    }
}
