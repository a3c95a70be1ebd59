using Disclosure.Messages;

namespace Disclosure.Forms;

/// <summary>A head over several rows that carries no figures itself, such as （三）不予公开.</summary>
public sealed class FormRowGroup : FormElement
{
    internal FormRowGroup(FormBlock block, string path, BilingualText label, string ordinal, FormRowGroup? parent, BilingualText? article)
        : base(path, label, article, [])
    {
        Block = block;
        Ordinal = ordinal;
        Parent = parent;
    }

    /// <summary>The block in which the head is printed.</summary>
    public FormBlock Block { get; }

    /// <summary>The table of which the block is a part.</summary>
    public override FormTable Table => Block.Table;

    /// <summary>The number with which the head begins, such as （三）, as it stands in the addresses of its rows.</summary>
    public string Ordinal { get; }

    /// <summary>The wider head over this one, where there is one.</summary>
    public FormRowGroup? Parent { get; }
}
