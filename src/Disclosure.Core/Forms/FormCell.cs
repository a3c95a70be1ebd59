using Disclosure.Messages;

namespace Disclosure.Forms;

/// <summary>
/// A numeric cell of the form. It has one address with two spellings: <see cref="Path"/> for programs and
/// <see cref="Address"/> for people. Equal only to itself; ordered by <see cref="Index"/>.
/// </summary>
public sealed class FormCell
{
    internal FormCell(int index, FormRow row, FormColumn column)
    {
        Index = index;
        Row = row;
        Column = column;
        Path = row.Key.Length == 0 ? column.Path : $"{row.Path}.{column.Key}";
        Address = $"{(row.Key.Length == 0 ? row.Block.Address : RowAddress(row))} × {column.Label.Chinese}";
        Name = new BilingualText(Address, $"{(row.Key.Length == 0 ? row.Block.Label.English : row.Name.English)} × {column.Label.English}");
    }

    /// <summary>The place in the form's list of cells; 0-based, in printed order.</summary>
    public int Index { get; }

    /// <summary>The row in which the cell stands.</summary>
    public FormRow Row { get; }

    /// <summary>The column in which the cell stands.</summary>
    public FormColumn Column { get; }

    /// <summary>The block in which the cell stands.</summary>
    public FormBlock Block => Row.Block;

    /// <summary>What the cell is called in every edition that has it.</summary>
    public CellKey Key => new(Row.Key.Length == 0 ? Block.Path : Table.Path, Row.Key, Column.Key);

    /// <summary>The table in which the cell stands.</summary>
    public FormTable Table => Row.Block.Table;

    /// <summary>The address for programs, such as <c>applications.disclosed.naturalPerson</c>.</summary>
    public string Path { get; }

    /// <summary>The address as printed on the form, such as 三（三）5.属于三类内部事务信息 × 自然人.</summary>
    public string Address { get; }

    /// <summary>The printed address, and its English counterpart.</summary>
    public BilingualText Name { get; }

    /// <summary>What kind of number belongs into the cell.</summary>
    public FigureKind Kind => Column.Kind;

    /// <summary>The unit in which the cell counts.</summary>
    public FigureUnit Unit => Column.Unit;

    /// <summary>The article of the Regulation behind the cell: the row's, else the block's, else the table's.</summary>
    public BilingualText Article => Row.Article ?? Block.Article ?? Table.Article!;

    /// <summary>The cell's path.</summary>
    public override string ToString() => Path;

    private static string RowAddress(FormRow row) =>
        row.Block.Table.Section == SectionKind.ProactiveDisclosure
            ? $"{row.Block.Address} {row.Address}"
            : row.Address;
}
