using Disclosure.Messages;

namespace Disclosure.Forms;

/// <summary>One of the three printed tables of the form, in sections 二, 三 and 四.</summary>
public sealed class FormTable : FormElement
{
    internal FormTable(string path, BilingualText label, SectionKind section, BilingualText article, params BilingualText[] heads)
        : base(path, label, article, [])
    {
        Section = section;
        Heads = heads;
    }

    /// <summary>The table itself.</summary>
    public override FormTable Table => this;

    /// <summary>The section in which the table is printed.</summary>
    public SectionKind Section { get; }

    /// <summary>The heads that stand over columns without being one, such as 信息内容 or 法人或其他组织.</summary>
    public IReadOnlyList<BilingualText> Heads { get; }

    /// <summary>The blocks, each with its own heads of columns, in printed order.</summary>
    public IReadOnlyList<FormBlock> Blocks { get; internal set; } = [];

    /// <summary>All numeric cells of the table, in printed order.</summary>
    public IReadOnlyList<FormCell> Cells { get; internal set; } = [];
}
