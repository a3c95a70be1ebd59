namespace Disclosure.Forms;

/// <summary>
/// Where the counts of a form's cells stand in one array: first row by row as printed, then again column by column, so
/// that what is alike in all columns and what is alike in all rows can each be read in one go. Immutable.
/// </summary>
internal sealed class CountLayout
{
    /// <summary>How many counts may be read from any place on, whatever stands there.</summary>
    public const int Stride = 8;

    private readonly int[] byColumn;

    public CountLayout(Form form)
    {
        byColumn = new int[form.Cells.Count];
        var place = form.Cells.Count + Stride;
        foreach (var column in form.Tables.SelectMany(table => table.Cells.GroupBy(cell => cell.Column.Key)))
        {
            foreach (var cell in column) byColumn[cell.Index] = place++;
        }

        Length = place + Stride;
    }

    /// <summary>The length of the array.</summary>
    public int Length { get; }

    /// <summary>The place of a cell where rows follow each other.</summary>
    public static int ByRow(FormCell cell) => cell.Index;

    /// <summary>The place of a cell where columns follow each other.</summary>
    public int ByColumn(FormCell cell) => byColumn[cell.Index];
}
