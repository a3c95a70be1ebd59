using Disclosure.Messages;

namespace Disclosure.Forms;

/// <summary>A row that carries figures. The one row of a group of cases in section 四 has no printed label.</summary>
public sealed class FormRow : FormElement
{
    internal FormRow(FormBlock block, string path, string key, BilingualText label, FormRowGroup? group, BilingualText? article, IEnumerable<string> aliases)
        : base(path, label, article, aliases)
    {
        Block = block;
        Key = key;
        Group = group;
        Name = Shorten(label);
    }

    /// <summary>The block in which the row is printed.</summary>
    public FormBlock Block { get; }

    /// <summary>The table of which the block is a part.</summary>
    public override FormTable Table => Block.Table;

    /// <summary>The row's segment in the paths of its cells, in camelCase; empty for a row without a label.</summary>
    public string Key { get; }

    /// <summary>The head over the row, where there is one.</summary>
    public FormRowGroup? Group { get; }

    /// <summary>The label without the guidance in brackets behind it.</summary>
    public BilingualText Name { get; }

    /// <summary>The numbers of the heads over the row followed by its name: 三（三）5.属于三类内部事务信息.</summary>
    public string Address => $"{Group?.Parent?.Ordinal}{Group?.Ordinal}{Name.Chinese}";

    private static BilingualText Shorten(BilingualText label)
    {
        var guidance = label.Chinese.LastIndexOf('（');
        return guidance > 0 ? label with { Chinese = label.Chinese[..guidance] } : label;
    }
}
