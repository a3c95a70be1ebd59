namespace Disclosure.Forms;

/// <summary>The cells of a form by the names of their row and column. Immutable.</summary>
/// <typeparam name="TRow">The names of the rows.</typeparam>
/// <typeparam name="TColumn">The names of the columns.</typeparam>
internal sealed class CellGrid<TRow, TColumn>
    where TRow : struct, Enum
    where TColumn : struct, Enum
{
    private readonly Func<TRow, TColumn, CellKey> keyOf;
    private readonly FormCell?[][] cells;
    private readonly ReportEdition edition;

    public CellGrid(Form form, Func<TRow, TColumn, CellKey> keyOf)
    {
        this.keyOf = keyOf;
        edition = form.Edition;
        cells = [.. Enum.GetValues<TRow>().Select(row => Enum.GetValues<TColumn>().Select(column => form.Find(keyOf(row, column))).ToArray())];
    }

    /// <summary>The cell of a row and a column.</summary>
    /// <param name="row">The row; <paramref name="rowNumber"/> is its value.</param>
    /// <param name="rowNumber">The row's value as a number.</param>
    /// <param name="column">The column; <paramref name="columnNumber"/> is its value.</param>
    /// <param name="columnNumber">The column's value as a number.</param>
    /// <exception cref="ArgumentException">The form has no such cell.</exception>
    public FormCell Cell(TRow row, int rowNumber, TColumn column, int columnNumber) =>
        (uint)rowNumber < (uint)cells.Length && (uint)columnNumber < (uint)cells[rowNumber].Length && cells[rowNumber][columnNumber] is { } cell
            ? cell
            : throw new ArgumentException($"The form {edition} has no cell {keyOf(row, column)}.");
}
