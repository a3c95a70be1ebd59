using Disclosure.Messages;

namespace Disclosure.Forms;

/// <summary>A column that carries figures.</summary>
public sealed class FormColumn : FormElement
{
    internal FormColumn(FormBlock block, string path, string key, BilingualText label, FigureKind kind, FigureUnit unit, IEnumerable<string> aliases)
        : base(path, label, null, aliases)
    {
        Block = block;
        Key = key;
        Kind = kind;
        Unit = unit;
    }

    /// <summary>The block to which the column belongs.</summary>
    public FormBlock Block { get; }

    /// <summary>The table of which the block is a part.</summary>
    public override FormTable Table => Block.Table;

    /// <summary>The column's segment in the paths of its cells, in camelCase.</summary>
    public string Key { get; }

    /// <summary>What kind of number belongs into the column.</summary>
    public FigureKind Kind { get; }

    /// <summary>The unit in which the column counts.</summary>
    public FigureUnit Unit { get; }
}
