using Disclosure.Forms;

namespace Disclosure.Repairs.Slips;

/// <summary>Where a cell stands: in a total, among the outcomes, beside another.</summary>
internal static class CellPlace
{
    private static readonly string TotalColumn = FormKey.Of(ApplicantKind.Total);
    private static readonly string TotalRow = FormKey.Of(ApplicationRow.TotalDisposed);

    public static bool IsTotal(this FormColumn column) => column.Key == TotalColumn;

    public static bool IsTotal(this FormRow row) => row.Key == TotalRow;

    public static bool IsTotal(this FormCell cell) => cell.Column.IsTotal() || cell.Row.IsTotal();

    public static bool IsOutcome(this FormCell cell) => cell.Row.Group is not null && !cell.Row.IsTotal();

    /// <summary>Whether two cells are printed side by side, or one below the other.</summary>
    public static bool IsBeside(this FormCell one, FormCell other) =>
        one.Block == other.Block
        && ((one.Row == other.Row && Math.Abs(Place(one.Block.Columns, one.Column) - Place(one.Block.Columns, other.Column)) == 1)
            || (one.Column == other.Column && Math.Abs(Place(one.Block.Rows, one.Row) - Place(one.Block.Rows, other.Row)) == 1));

    private static int Place<T>(IReadOnlyList<T> elements, T element)
        where T : FormElement
    {
        for (var i = 0; i < elements.Count; i++)
        {
            if (elements[i] == element) return i;
        }

        return -1;
    }
}
